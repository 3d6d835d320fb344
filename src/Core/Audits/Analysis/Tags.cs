using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>How long a tag has been named.</summary>
internal enum TagState
{
    /// <summary>In this window and neither of the two before.</summary>
    New,

    /// <summary>In this window and one of the two before.</summary>
    Recurring,

    /// <summary>In this window and both before: each of the last three.</summary>
    Persisting,

    /// <summary>In the window before and no more in this.</summary>
    NoLongerNamed,
}

/// <summary>Audits that name a tag, in this window and the two before it.</summary>
internal sealed record TagCount(string Tag, int Now, int Before, int TwoBefore)
{
    public TagState State => (Now, Before, TwoBefore) switch
    {
        (0, _, _) => TagState.NoLongerNamed,
        (_, > 0, > 0) => TagState.Persisting,
        (_, 0, 0) => TagState.New,
        _ => TagState.Recurring,
    };
}

/// <summary>Strengths and areas for improvement by tag, the most named first.</summary>
internal static class Tags
{
    public static ImmutableArray<TagCount> Strengths(AuditRegister register, AuditWindow window) =>
        Of(register, window, audit => audit.Strengths);

    public static ImmutableArray<TagCount> Improvements(AuditRegister register, AuditWindow window) =>
        Of(register, window, audit => audit.Improvements);

    /// <summary>Those of this window and the one before: a tag that stopped shows too.</summary>
    private static ImmutableArray<TagCount> Of(
        AuditRegister register, AuditWindow window, Func<Audit, ImmutableArray<string>> tags)
    {
        var counts = window.Back(3).Select(each => Count(each.Completed(register), tags)).ToArray();
        int In(int back, string tag) => counts[back].GetValueOrDefault(tag);
        return
        [
            .. counts[0].Keys.Union(counts[1].Keys, StringComparer.Ordinal)
                .Select(tag => new TagCount(tag, In(0, tag), In(1, tag), In(2, tag)))
                .OrderByDescending(tag => tag.Now)
                .ThenByDescending(tag => tag.Before)
                .ThenBy(tag => tag.Tag, StringComparer.Ordinal),
        ];
    }

    /// <summary>An audit that names a tag twice names it.</summary>
    private static Dictionary<string, int> Count(
        ImmutableArray<Audit> audits, Func<Audit, ImmutableArray<string>> tags) =>
        audits.SelectMany(audit => tags(audit).Distinct(StringComparer.Ordinal))
            .CountBy(tag => tag, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
