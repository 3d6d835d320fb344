using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;

namespace Reporting.Audits.Reports.Grades;

/// <summary>The public tables of audits as counts, with what everybody knows of how they hang together.</summary>
/// <remarks>Source: scrutiny.md, Disclosure: every sum and difference between months and issues.</remarks>
internal static class GradeCountTables
{
    public const string Ungraded = "Ungraded";
    public const string NotKnown = "Grade not known";
    public const string AllGraded = "Graded audits, all teams";
    public const string Themed = "Graded themed audits";
    public const string Original = "Original audit grades";
    public const string Outcome = "Outcome of moderation";

    public const string Managers = "Graded managers' audits";

    private const string Others = "Graded audits of other types";
    private const string NotModerated = "Not moderated";
    private const string Together =
        "Service areas stand together: small counts could be worked out if they stood apart.";

    private static readonly ImmutableArray<string> Grades = [.. AuditWords.Grades.Select(AuditWords.Of)];

    public static string AreaName(AuditWindow window) => GradePieces.NameOf("audits by service area", window);

    public static string SinceName(AuditWindow window) => GradePieces.NameOf("graded audits since", window);

    public static string ModerationName(AuditWindow window) => GradePieces.NameOf("moderated audits", window);

    /// <summary>All audits of the window: by grade, or in all.</summary>
    /// <param name="grade">As the columns of the table by service area are called, or its total.</param>
    public static CellKey AllOf(AuditWindow window, string grade) =>
        new(AreaName(window), window.Last, CountTable.TotalLabel, grade);

    public static CountTable ByServiceArea(CoveredAudits covered, ByArea<GradeCounts> grades)
    {
        var scope = covered.Scope;
        ImmutableArray<string> areas = [.. grades.Areas.Select(area => area.Group)];
        ImmutableArray<string> columns = grades.Total.NotKnown > 0 ? [.. Grades, Ungraded, NotKnown] : [.. Grades, Ungraded];
        var whole = Of(covered.Window).MadeOfPieces(
            [.. GradePieces.Of(covered.Window, scope.Reference.Audits).Select(Of)]);
        return areas.IsEmpty ? whole : whole with { Broader = [whole.InBroaderRows(_ => "All service areas", Together)] };

        CountTable Of(AuditWindow window)
        {
            var audits = window.Completed(scope.Register).ToLookup(audit => audit.ServiceArea, StringComparer.Ordinal);
            return new CountTable
            {
                Name = AreaName(window),
                Month = window.Last,
                Rows = areas,
                Columns = columns,
                Counts = [.. areas.Select(area => Counts(GradeCounts.Of(audits[area]), columns))],
                HasTotalRow = true,
                HasTotalColumn = true,
            };
        }
    }

    /// <summary>The first row holds the others too: what is left is known to everybody who subtracts.</summary>
    /// <param name="withManagers">Managers' audits are printed apart too.</param>
    public static CountTable Since(CoveredAudits covered, AuditWindow since, bool withManagers = false)
    {
        var scope = covered.Scope;
        var pieces = GradePieces.Of(since, scope.Reference.Audits);
        ImmutableArray<CountTable> parts = [.. pieces.Select(Part)];
        var audits = since.Completed(scope.Register);
        var whole = Table(
            SinceName(since), since,
            [
                (AllGraded, GradeCounts.Of(audits)),
                .. withManagers
                    ? (IEnumerable<(string, GradeCounts)>)[(Managers, PublishedGrades.Managers(audits))]
                    : [],
                (Themed, PublishedGrades.Themed(audits)),
            ]);
        return whole with
        {
            MadeOf = parts,
            Ties =
            [
                .. from grade in Grades
                   from row in whole.Rows
                   select new CellSum(
                       whole.Key(row, grade),
                       [.. parts.Select(part => part.Key(row == AllGraded ? CountTable.TotalLabel : row, grade))]),
                .. from piece in pieces.Zip(parts)
                   from grade in Grades
                   select new CellSum(
                       new CellKey(AreaName(piece.First), piece.First.Last, CountTable.TotalLabel, grade),
                       [piece.Second.Key(CountTable.TotalLabel, grade)]),
            ],
        };

        CountTable Part(AuditWindow window)
        {
            var completed = window.Completed(scope.Register);
            return Table(
                GradePieces.NameOf("graded audits", window), window,
                (Themed, PublishedGrades.Themed(completed)),
                (Managers, PublishedGrades.Managers(completed)),
                (Others, GradeCounts.Of(
                    completed.Where(audit => audit.Type is not (AuditType.Themed or AuditType.Manager))))) with
            {
                HasTotalRow = true,
            };
        }
    }

    /// <summary>Moderated audits are among those of the table by service area, and are as many after as before.</summary>
    public static CountTable Moderation(CoveredAudits covered, Moderation moderation)
    {
        var (window, all) = (covered.Window, GradeCounts.Of(covered.Audits));
        var whole = new CountTable
        {
            Name = ModerationName(window),
            Month = window.Last,
            Rows = [Original, Outcome],
            Columns = Grades,
            Counts =
            [
                [.. AuditWords.Grades.Select(grade => (int?)moderation.Original(grade))],
                [.. AuditWords.Grades.Select(grade => (int?)moderation.Outcome(grade))],
            ],
            HasTotalColumn = true,
        };
        var others = whole with
        {
            Name = GradePieces.NameOf("audits not moderated", window),
            Rows = [NotModerated],
            Counts = [[.. AuditWords.Grades.Select(grade => (int?)(all[grade] - moderation.Original(grade)))]],
        };
        return whole with
        {
            MadeOf = [others],
            Ties =
            [
                new CellSum(whole.Key(Original, CountTable.TotalLabel), [whole.Key(Outcome, CountTable.TotalLabel)]),
                .. Grades.Select(grade => new CellSum(
                    new CellKey(AreaName(window), window.Last, CountTable.TotalLabel, grade),
                    [whole.Key(Original, grade), others.Key(NotModerated, grade)])),
            ],
        };
    }

    private static CountTable Table(
        string name, AuditWindow window, params ImmutableArray<(string Row, GradeCounts Counts)> rows) => new()
        {
            Name = name,
            Month = window.Last,
            Rows = [.. rows.Select(row => row.Row)],
            Columns = Grades,
            Counts = [.. rows.Select(row => Counts(row.Counts, Grades))],
            HasTotalColumn = true,
        };

    private static ImmutableArray<int?> Counts(GradeCounts counts, ImmutableArray<string> columns) =>
    [
        .. AuditWords.Grades.Select(grade => (int?)counts[grade]),
        .. columns.Contains(Ungraded, StringComparer.Ordinal) ? (IEnumerable<int?>)[counts.Ungraded] : [],
        .. columns.Contains(NotKnown, StringComparer.Ordinal) ? (IEnumerable<int?>)[counts.NotKnown] : [],
    ];
}
