using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>Original grades against what moderation made of them: four grades by four.</summary>
/// <remarks>An audit without an original grade can't be moderated and is not counted.</remarks>
internal sealed class Moderation
{
    private readonly ImmutableArray<int> cells;

    private Moderation(ImmutableArray<int> cells) => this.cells = cells;

    public int Moderated => cells.Sum();

    public Share Upheld => new(Sum((original, outcome) => original == outcome), Moderated);

    /// <summary>Moderated to a better grade.</summary>
    public Share Up => new(Sum((original, outcome) => outcome < original), Moderated);

    /// <summary>Moderated to a worse grade.</summary>
    public Share Down => new(Sum((original, outcome) => outcome > original), Moderated);

    public int this[AuditGrade original, AuditGrade outcome] => cells[At(original, outcome)];

    public int Original(AuditGrade grade) => Sum((original, _) => original == grade);

    public int Outcome(AuditGrade grade) => Sum((_, outcome) => outcome == grade);

    public static Moderation Of(IEnumerable<Audit> audits)
    {
        var counts = new int[AuditWords.Grades.Length * AuditWords.Grades.Length];
        foreach (var audit in audits.Where(audit => audit.IsModerated))
            counts[At(audit.Grade!.Value, audit.ModeratedGrade!.Value)]++;
        return new Moderation([.. counts]);
    }

    /// <summary>One for each route in the framework's order; without a route last, where there are any.</summary>
    public static ImmutableArray<GroupOf<Moderation>> ByRoute(IEnumerable<Audit> audits)
    {
        var routes = audits.Where(audit => audit.IsModerated).ToLookup(audit => audit.Route);
        return
        [
            .. Enum.GetValues<ModerationRoute>().Where(route => route != ModerationRoute.NotAnswered)
                .Append(ModerationRoute.NotAnswered)
                .Where(route => route != ModerationRoute.NotAnswered || routes.Contains(route))
                .Select(route => new GroupOf<Moderation>(AuditWords.Of(route), Of(routes[route]))),
        ];
    }

    private static int At(AuditGrade original, AuditGrade outcome) =>
        ((int)original * AuditWords.Grades.Length) + (int)outcome;

    private int Sum(Func<AuditGrade, AuditGrade, bool> counts) =>
        (from original in AuditWords.Grades
         from outcome in AuditWords.Grades
         where counts(original, outcome)
         select this[original, outcome]).Sum();
}
