using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>What forms hold besides dates and grades: themes of the year, tags, actions.</summary>
internal static class AuditWords
{
    /// <summary>Of the managers' audits, January first. Source: audit-cycle.md, Themes of 2023.</summary>
    private static readonly string[] ManagersThemes =
    [
        "Contextual safeguarding", "Neglect", "Physical abuse", "Sexual abuse", "Emotional abuse",
        "Step-down and handover", "Reunification", "Education", "Repeat child protection plans", "Missing children",
        "Children with disabilities", "Radicalisation",
    ];

    /// <summary>Of the themed audits that run beside them.</summary>
    private static readonly string[] OtherThemes =
    [
        "Application of threshold", "Supervision", "Stability", "Application of threshold", "Handover between teams",
        "Supervision", "Application of threshold", "Elective home education", "Special educational needs",
        "Transfer to children in care", "Impact of locality working", "Supervision",
    ];

    private static readonly Odds<string> Strengths = new(
        ("Voice of the child", 30), ("Relationship with the family", 26), ("Clear chronology", 14),
        ("Timely visits", 20), ("Multi-agency working", 18), ("Analysis of risk", 12), ("Direct work", 16),
        ("Cultural identity considered", 8), ("Fathers included", 6), ("Management grip", 9), ("Life story work", 3));

    private static readonly Odds<string> Improvements = new(
        ("Plans not specific", 28), ("Chronology out of date", 24), ("Contingency planning", 18),
        ("Recording of supervision", 20), ("Fathers not included", 14), ("Assessment not updated", 16),
        ("Delay in core groups", 10), ("Child not seen alone", 9), ("Management rationale missing", 15),
        ("Family network not explored", 8), ("Genogram missing", 12), ("Drift", 4));

    private static readonly string[] Actions =
    [
        "Update the chronology, with the agencies' own entries.",
        "- Rewrite the plan with dates\n- Share it with the family",
        "Record the manager's rationale; book supervision.",
        "Agree a contingency plan at the next core group.",
        "Refresh the assessment, \"what changed\" included.",
        "See the child alone and record their views.",
    ];

    public static string ManagersTheme(int month) => ManagersThemes[month - 1];

    public static string OtherTheme(int month) => OtherThemes[month - 1];

    public static string DrawStrengths(Dice dice) => Tags(Strengths, dice);

    public static string DrawImprovements(Dice dice) => Tags(Improvements, dice);

    /// <summary>Free text: now and then it names the child by id, as real forms do.</summary>
    public static string DrawAction(Child child, Dice dice) =>
        dice.Chance(60) ? $"See the plan of {child.Id}. " + dice.Pick(Actions) : dice.Pick(Actions);

    private static string Tags(Odds<string> odds, Dice dice) => string.Join(
        "; ",
        Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Pick(odds)).Distinct(StringComparer.Ordinal));
}
