using System.Collections.Immutable;

namespace Reporting.Upkeep;

/// <summary>How a part of storage answers.</summary>
public enum StorageCondition
{
    Answers,

    /// <summary>It isn't there (404).</summary>
    Missing,

    /// <summary>The identity that runs this may not use it (401, 403).</summary>
    Forbidden,

    /// <summary>No answer, or one that says "later".</summary>
    Unreachable,
}

/// <summary>A part of storage, and whether it can be used.</summary>
/// <param name="Part">As an operator knows it: <c>table Runs</c>, <c>container drafts</c>, <c>queue runs</c>.</param>
/// <param name="Role">The role that the identity needs for it: <c>Storage Table Data Contributor</c>.</param>
public sealed record StorageAnswer(string Part, string Role, StorageCondition Condition);

/// <summary>Asks every container, table and queue for next to nothing.</summary>
public interface IStorageProbe
{
    /// <summary>One answer a part; a part that can't be used is an answer too, never an exception.</summary>
    Task<ImmutableArray<StorageAnswer>> AskAsync(CancellationToken cancel);
}
