using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Disclosure;
using Reporting.Disclosure.Scanning;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Scrutiny;

/// <summary>Everything a paper of a month is a function of. Pure: equal scopes give equal files.</summary>
internal sealed record PaperScope
{
    private AuditScope? audits;

    public required PerformanceFigures Figures { get; init; }

    public required CoverDetails Details { get; init; }

    /// <summary>Decides what public editions show, knowing what was published before.</summary>
    public required DisclosureControl Disclosure { get; init; }

    /// <summary>Under which cases, auditors and audits are hashed in <see cref="Quality"/>.</summary>
    public required IdentityKey Key { get; init; }

    /// <summary>The cases of the month from its own lists; null where there are none, or they are kept no longer.
    /// </summary>
    public MonthCases? Cases { get; init; }

    /// <summary>Of the month before, likewise.</summary>
    public MonthCases? CasesBefore { get; init; }

    /// <summary>
    /// What the files of periods up to this say about audits, complaints, commentary and recommendations, oldest first.
    /// </summary>
    public ImmutableArray<QualityMonth> Quality { get; init; } = [];

    /// <summary>Service areas and teams of the month, whom a paper for each of them is made for: all, or one run's
    /// own.</summary>
    public ImmutableArray<PaperGroup> Groups { get; init; } = [];

    public ReportingMonth Month => Figures.Period;

    public ReferenceData Reference => Figures.Reference;

    public string Area => AppendixWords.AreaOf(Reference);

    /// <summary>For sheets about audits: clocks are read on the day of publication, else at month end.</summary>
    public AuditScope Audits => audits is { } made && IsOfThis(made) ? made : audits = new AuditScope
    {
        Reference = Reference,
        Period = Month,
        Months = Quality,
        Key = Key,
        Disclosure = Disclosure,
        AsOf = Details.PublishOn ?? Month.End,
        PublishOn = Details.PublishOn,
        RunCode = Details.RunCode,
    };

    /// <summary>Whom public editions may not name.</summary>
    public KnownIdentities Identities => new[] { Cases, CasesBefore }.OfType<MonthCases>()
        .Aggregate(Audits.Identities, (known, month) => known.With(month.Lists));

    /// <summary>The month's commentary: officers' words for sections and indicators.</summary>
    public ImmutableArray<Statement> Commentary =>
    [
        .. Quality.SelectMany(month => month.Statements.Where(statement => (statement.Period ?? month.Period) == Month)),
    ];

    // A copy (with) takes along what was made before: with another register it would keep the first one's.
    private bool IsOfThis(AuditScope made) => made.Months == Quality
        && ReferenceEquals(made.Reference, Reference)
        && ReferenceEquals(made.Disclosure, Disclosure)
        && (made.Period, made.PublishOn, made.RunCode) == (Month, Details.PublishOn, Details.RunCode);
}

/// <summary>A team or service area that a paper is made for.</summary>
/// <param name="Audience">Its id in names of files and containers: <c>swf-team-1</c>, never a person.</param>
/// <param name="Name">As the results name it.</param>
internal sealed record PaperGroup(string Audience, Breakdown Breakdown, string Name)
{
    /// <summary>Of a team, as <c>teams</c> names it; null where it gives none, and of an area itself.</summary>
    public string? ServiceArea { get; init; }
}
