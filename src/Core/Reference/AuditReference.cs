using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference.Files;

namespace Reporting.Reference;

/// <summary>Who may be asked to audit. Source: audit-cycle.md, Allocation.</summary>
/// <param name="Id">As the register's column Auditor writes it.</param>
/// <param name="From">First day; null: always.</param>
/// <param name="To">Last day; null: still.</param>
public sealed record Auditor(
    string Id,
    string? Team,
    string? ServiceArea,
    string? Role,
    LocalDate? From,
    LocalDate? To,
    ImmutableArray<ReportingMonth> UnavailableMonths)
{
    /// <summary>Whom officer editions may name: others who audit are never named in one. Without a role it is a manager,
    /// as the framework's auditors are.</summary>
    public bool IsManager => Role is not { } role
        || ManagersWords.Any(word => role.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<string> ManagersWords { get; } = ["manager", "lead", "head of"];

    /// <summary>Whether the auditor can be asked for an audit of the month.</summary>
    public bool IsAvailableIn(ReportingMonth month) =>
        !(From > month.End) && !(To < month.Start) && !UnavailableMonths.Contains(month);
}

/// <summary>A training event: judgements of its practice area are compared before and after it.</summary>
/// <param name="Teams">Empty: every team.</param>
public sealed record Training(LocalDate Date, string Title, string PracticeArea, ImmutableArray<string> Teams);

/// <summary>An entry of the year's audit programme. Source: audit-cycle.md, Themes of 2023.</summary>
/// <param name="Kind">Theme, Moderation panel, Survey, Practice week, Report …</param>
/// <param name="CompletedBy">Who does it, in the programme's words.</param>
/// <param name="From">First day; null: some time in the month.</param>
/// <param name="To">Last day; null: <paramref name="From"/>.</param>
public sealed record ProgrammeEntry(
    ReportingMonth Month, string Kind, string? Theme, string? CompletedBy, LocalDate? From, LocalDate? To)
{
    /// <summary>False for a practice week that doesn't run from Monday to Friday.</summary>
    internal bool IsSoundWeek => !Is(ProgrammeKinds.PracticeWeek)
        || From is not { } first
        || (first.DayOfWeek == IsoDayOfWeek.Monday && To == first.PlusDays(4));

    /// <summary>Kinds are compared as headings are: without case and doubled spaces.</summary>
    internal bool Is(string kind) => Heading.Normalise(Kind) == Heading.Normalise(kind);
}

/// <summary>What an authority may set of its audit cycle. Defaults: the Quality Assurance Framework 2023 to 2025.
/// </summary>
public sealed record AuditSettings
{
    /// <summary>Day of the month by which its audits are due.</summary>
    public int DueDay { get; init; } = 28;

    /// <summary>Day of the next month by which oversight is given, disputes are settled and audits uploaded.</summary>
    public int OversightDay { get; init; } = 6;

    /// <summary>Clocks of days count working days; the framework's count calendar days.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Month of the year, 1 to 12, that the annual report ends with.</summary>
    public int AnnualMonth { get; init; } = 10;

    /// <summary>Month of the year, 1 to 12, since which the quarterly analysis counts grades.</summary>
    public int GradesSinceMonth { get; init; } = 6;

    /// <summary>With the period it decides the draw of cases; another one draws again.</summary>
    public string Seed { get; init; } = "1";

    /// <summary>What the five file checks look for.</summary>
    public ImmutableArray<string> FileChecks { get; init; } =
        ["File check 1", "File check 2", "File check 3", "File check 4", "File check 5"];

    /// <summary>What exempt editions say on every sheet.</summary>
    public string ExemptParagraph { get; init; } =
        "paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972";

    /// <summary>What every sheet and text of an exempt edition says of itself.</summary>
    public string ExemptMark => $"EXEMPT, not for publication: {ExemptParagraph}.";

    /// <summary>The framework's service areas in the order in which tables print them.</summary>
    internal ImmutableArray<ServiceArea> Areas { get; init; } =
    [
        new("Children Resource Service", ["CRS"]),
        new("Brief Intervention Team", ["BIT"]),
        new("Pathways Through Care", ["PTC"]),
        new("Children & Families First", ["C&FF", "CFF", "Children and Families First"]),
        new("Social Work with Families", ["SWF"]),
        new("ICAS", []),
        new("Jigsaw", []),
        new("Young People's Service", ["YPS", "Young People’s Service", "Young Peoples Service"]),
        new("Permanency", []),
        new("Inclusion", []),
    ];
}
