using System.Collections.Immutable;
using NodaTime;
using Reporting.Checks;
using Reporting.Disclosure;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference.Settings;

namespace Reporting.Reference;

/// <summary>A meeting the papers go to.</summary>
public sealed record Meeting(string Body, LocalDate Date, LocalDate? PapersOut, ReportingMonth? SnapshotMonth);

/// <summary>A known reason for a change of published figures.</summary>
public sealed record Reason(string Indicator, ReportingMonth? From, ReportingMonth? To, string Text);

/// <summary>Words that are printed with a figure.</summary>
public sealed record Caveat(string Indicator, ReportingMonth? From, ReportingMonth? To, string Text);

/// <summary>A term of the list of acronyms.</summary>
public sealed record Acronym(string Term, string Meaning);

/// <summary>What an authority may set, beside how indicators are worked out.</summary>
public sealed record ReportSettings
{
    /// <summary>Denominators from 1 to this are marked <c>[u]</c>.</summary>
    public int LowDenominator { get; init; } = 9;

    /// <summary>A change of at most this many points (percentages) and no status is no restatement.</summary>
    public decimal MaterialityPoints { get; init; } = 2;

    /// <summary>Likewise in per cent of the value, for counts and rates.</summary>
    public decimal MaterialityPercent { get; init; } = 2;

    /// <summary>The last this many months are provisional.</summary>
    public int ProvisionalMonths { get; init; } = 2;

    /// <summary>Amber margin of targets that give none of their own; null: the catalogue's.</summary>
    public decimal? AmberMargin { get; init; }

    /// <summary>The lists that make a month's set complete.</summary>
    public ExpectedListNames ExpectedLists { get; init; } = ExpectedListNames.Default;

    /// <summary>Counts from 1 to this are small in public editions.</summary>
    public int SuppressionThreshold { get; init; } = 5;

    /// <summary>What public editions may tell with small counts in it.</summary>
    internal Exemptions Exemptions { get; init; } = Exemptions.All;

    /// <summary>Whether a run publishes its draft; otherwise it waits for an approved release.</summary>
    public bool PublishesItself { get; init; }

    /// <summary>The team a reader may ask, never a person.</summary>
    public string Contact { get; init; } = "Children's services performance team";
}

/// <summary>
/// Everything that is not an extract: shipped with the authority, replaced kind by kind by what is uploaded.
/// </summary>
public sealed record ReferenceData
{
    /// <summary>The authority's name as titles print it.</summary>
    public required string Authority { get; init; }

    /// <summary>The made-up authority: every title says SYNTHETIC.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Every setting with the value that holds, its default and its meaning.</summary>
    public ImmutableArray<SettingValue> Settings { get; init; } = [];

    public IndicatorSettings Indicators { get; init; } = IndicatorSettings.Default;

    public ReportSettings Reports { get; init; } = new();

    public AuditSettings Audits { get; init; } = new();

    public ImmutableArray<LocalDate> BankHolidays { get; init; } = [];

    public ImmutableArray<TargetPeriod> Targets { get; init; } = [];

    public PopulationTable Population { get; init; } = PopulationTable.Empty;

    public PopulationByEthnicity PopulationByEthnicity { get; init; } = PopulationByEthnicity.None;

    public ImmutableArray<Benchmark> Benchmarks { get; init; } = [];

    public History History { get; init; } = History.None;

    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    public ImmutableArray<Team> Teams { get; init; } = [];

    public ImmutableArray<Reason> Reasons { get; init; } = [];

    public ImmutableArray<Caveat> Caveats { get; init; } = [];

    public ImmutableArray<Acronym> Acronyms { get; init; } = [];

    /// <summary>Who may be asked to audit, in the files' order.</summary>
    public ImmutableArray<Auditor> Auditors { get; init; } = [];

    public ImmutableArray<Training> Training { get; init; } = [];

    /// <summary>The year's programme of audits, in the order of months and days.</summary>
    public ImmutableArray<ProgrammeEntry> Programme { get; init; } = [];

    /// <summary>What may be published, by the day from which it may.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>Who gets which edition, in the files' order; empty: whom the reports are usually for.</summary>
    public ImmutableArray<DistributionEntry> Distribution { get; init; } = [];

    /// <summary>What is wrong with the reference files; one that rejects stops the run.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
