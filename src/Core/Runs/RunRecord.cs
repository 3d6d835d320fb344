using System.Collections.Immutable;
using Reporting.Editions;

namespace Reporting.Runs;

/// <summary>One thing that a run is a function of: <c>extract annex-a.xlsx</c>, its hash.</summary>
/// <param name="Kind">
/// <c>extract</c>, <c>reference</c>, <c>snapshot</c>, <c>figures</c>, <c>publication</c>, <c>rules</c>, <c>key</c> …
/// </param>
/// <param name="Name">Which one: a file's name, a period, an issue.</param>
/// <param name="Value">Its hash or id; <c>none</c> where it was looked for and not there.</param>
public sealed record RunInput(string Kind, string Name, string Value);

/// <summary>A file that a run made, waiting in staging under its content hash.</summary>
/// <param name="Edition"><c>public</c>, <c>officer</c> or <c>exempt</c>.</param>
/// <param name="ContentHash">SHA-256 over a workbook's parts, or a text's bytes.</param>
public sealed record StagedEdition(string Edition, string ContentHash)
{
    /// <summary>Whom an exempt edition is for; null elsewhere.</summary>
    public string? Audience { get; init; }

    /// <summary>What of the report it is, where one audience gets two files of it; null elsewhere.</summary>
    public string? Part { get; init; }

    /// <summary>Null: a workbook, as all were once.</summary>
    public string? Extension { get; init; }

    internal static StagedEdition Of(MadeEdition made) => new(made.Folder, made.ContentHash)
    {
        Audience = made.Audience,
        Part = made.Part,
        Extension = made.Extension == "xlsx" ? null : made.Extension,
    };
}

/// <summary>A run's manifest and what it made: complete once it is committed.</summary>
/// <param name="Inputs">Everything it is a function of, in a fixed order; their hash is the run's id.</param>
/// <param name="Details">
/// What later runs need of it beside its rows (of a month's figures the findings and contents), as JSON; of any size.
/// </param>
public sealed record RunRecord(
    RunKey Key,
    ImmutableArray<RunInput> Inputs,
    ImmutableArray<StagedEdition> Editions,
    string? Details)
{
    /// <summary>Hash of the inputs that make a run due when they change: publications and rules are not among
    /// them.</summary>
    public required string DueKey { get; init; }

    /// <summary>When it was committed, for people; never an input.</summary>
    public DateTimeOffset? CommittedOn { get; init; }
}

/// <summary>Which run of a report stands, and whether the last try to make a newer one failed.</summary>
/// <param name="RunId">Null where none was ever committed, or the last was withdrawn with its uploads.</param>
/// <param name="DueKey">Of the run that stands.</param>
/// <param name="Failure">Why runs for the inputs as they are now end in poison; null otherwise.
/// No child's data.</param>
/// <param name="Version">For writing; null where there is no row yet.</param>
public sealed record ReportHead(ReportKey Of, string? RunId, string? DueKey, string? Failure, string? Version)
{
    /// <summary>The inputs that <see cref="Failure"/> is of, as <see cref="DueRuns"/> hashes them: the report isn't due
    /// again until they change. Null without a failure.</summary>
    public string? FailedAt { get; init; }

    internal ReportHead WithoutFailure() => this with { Failure = null, FailedAt = null };

    internal ReportHead WithoutRun() => WithoutFailure() with { RunId = null, DueKey = null };
}
