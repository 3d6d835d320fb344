using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>A report of a period: what a run makes, and the partition of everything stored of it.</summary>
/// <param name="Report">
/// A report's name, after it with a dot the team or service area it is for: <c>clinic-packs.swf-team-1</c>;
/// <see cref="Figures"/> for the month's figures themselves.
/// </param>
public sealed record ReportKey(ReportingMonth Period, string Report)
{
    /// <summary>
    /// The figures that a period's own extract tells: worked out once, read by every report of it and of later periods.
    /// </summary>
    public const string Figures = "figures";

    /// <summary>
    /// What a period's own files say about quality assurance (audits, complaints, escalations): read once likewise.
    /// </summary>
    public const string Register = "register";

    public static ReportKey FiguresOf(ReportingMonth period) => new(period, Figures);

    public static ReportKey RegisterOf(ReportingMonth period) => new(period, Register);

    private const char BeforeGroup = '.';

    /// <summary>The report's name alone.</summary>
    public string Name => Report.Split(BeforeGroup)[0];

    /// <summary>The id of the team or service area it is for; null: the authority, or every one.</summary>
    public string? Group => Report.Split(BeforeGroup, 2) is [_, var group] ? group : null;

    /// <summary>The report of which it is one group's.</summary>
    public ReportKey Whole => this with { Report = Name };

    /// <summary>The same for one team or service area.</summary>
    public ReportKey For(string group) => this with { Report = $"{Name}{BeforeGroup}{group}" };

    /// <summary>No report: what reports are made from.</summary>
    internal bool IsOfMonth => Report is Figures or Register;

    /// <summary><c>2023-06/performance-panel</c>: for people and logs.</summary>
    public override string ToString() => $"{Period}/{Report}";
}

/// <summary>One run of a report by the hash of everything it is a function of.</summary>
/// <param name="Id">SHA-256, lower-case hex.</param>
public sealed record RunKey(ReportKey Of, string Id)
{
    private const int CodeLength = 8;

    /// <summary>What the cover prints and a release names: the first letters of the id.</summary>
    public string Code => Id[..CodeLength];
}
