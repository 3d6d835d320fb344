using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Tests.KnownAnswers;

namespace Reporting.Tests.Audits;

/// <summary>A register whose rows add up to the published tables of 2022: by area, of moderation, June to December.
/// </summary>
internal static class Audits2022
{
    private const string ByArea = "annual by service area, Jan-Oct 2022";
    private const string Moderation = "moderation 2022";
    private const string SinceJune = "Jun-Dec 2022, prior to moderation";

    /// <summary>Of the graded audits of June to December, how many of each grade fell in the last two months.</summary>
    private static readonly int[] InLastTwoMonths = [5, 26, 15, 2];

    public static ImmutableArray<ImmutableDictionary<string, string>> Printed { get; } =
        [.. KnownAnswer.Rows("audit-2022.csv")];

    public static IEnumerable<ImmutableDictionary<string, string>> PrintedByArea => Of(ByArea);

    public static IEnumerable<ImmutableDictionary<string, string>> PrintedModeration => Of(Moderation);

    public static IEnumerable<ImmutableDictionary<string, string>> PrintedSinceJune => Of(SinceJune);

    /// <summary>January to December, in the order of the table by area.</summary>
    public static ImmutableArray<Audit> All { get; } = [.. ToOctober(), .. LastTwoMonths()];

    public static int Number(ImmutableDictionary<string, string> row, string column) =>
        int.Parse(row[column], CultureInfo.InvariantCulture);

    public static string ColumnOf(AuditGrade grade) => AuditWords.MeasureOf(grade).Replace('-', '_');

    private static IEnumerable<ImmutableDictionary<string, string>> Of(string table) =>
        Printed.Where(row => row["table"] == table);

    private static ImmutableDictionary<string, string> Of(string table, string row) =>
        Of(table).Single(each => each["row"] == row);

    private static List<Audit> ToOctober()
    {
        var audits = PrintedByArea.Where(row => row["row"] != "All").SelectMany(OfArea).ToList();
        foreach (var grade in AuditWords.Grades)
            Place([.. audits.Where(audit => audit.Grade == grade)], grade);
        foreach (var (audit, at) in audits
            .Where(audit => audit.Grade is null)
            .Select((audit, at) => (audit, at))
            .ToList())
            audits[audits.IndexOf(audit)] = Completed(audit, at % 10 + 1);
        return Moderated(audits);

        void Place(List<Audit> ofGrade, AuditGrade grade)
        {
            var sinceJune = Graded(SinceJune, "Graded audits, all teams", grade) - InLastTwoMonths[(int)grade];
            var themed = Graded(SinceJune, "Graded themed audits", grade);
            foreach (var (audit, at) in ofGrade.Select((audit, at) => (audit, at)))
            {
                var placed = Completed(audit, at < sinceJune ? at % 5 + 6 : at % 5 + 1);
                audits[audits.IndexOf(audit)] = placed with
                {
                    Type = at < themed ? AuditType.Themed : AuditType.Manager,
                };
            }
        }
    }

    private static IEnumerable<Audit> OfArea(ImmutableDictionary<string, string> row)
    {
        var grades = AuditWords.Grades
            .SelectMany(grade => Enumerable.Repeat<AuditGrade?>(grade, Number(row, ColumnOf(grade))))
            .Concat(Enumerable.Repeat<AuditGrade?>(null, Number(row, "ungraded")));
        return grades.Select((grade, at) => new Audit
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{row["row"]} {at}"),
            ServiceArea = row["row"],
            Type = AuditType.CaseReview,
            Grade = grade,
        });
    }

    // Any pairing of original and outcome adds up to the two printed rows; best with best is one.
    private static List<Audit> Moderated(List<Audit> audits)
    {
        var outcomes = new Queue<AuditGrade>(AuditWords.Grades.SelectMany(grade =>
            Enumerable.Repeat(grade, Graded(Moderation, "Outcome of moderation", grade))));
        foreach (var grade in AuditWords.Grades)
        {
            var originals = audits.Where(audit => audit.Grade == grade)
                .Take(Graded(Moderation, "Original audit grades", grade))
                .ToList();
            foreach (var audit in originals)
            {
                audits[audits.IndexOf(audit)] = audit with
                {
                    ModeratedGrade = outcomes.Dequeue(),
                    Moderated = audit.Completed!.Value.PlusDays(14),
                    Route = ModerationRoute.MonthlyPanel,
                };
            }
        }

        return audits;
    }

    private static IEnumerable<Audit> LastTwoMonths() => AuditWords.Grades.SelectMany(grade =>
        Enumerable.Range(0, InLastTwoMonths[(int)grade]).Select(at => Completed(
            new Audit
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"after October {grade} {at}"),
                ServiceArea = "Inclusion",
                Type = AuditType.Manager,
                Grade = grade,
            },
            11 + (at % 2))));

    private static int Graded(string table, string row, AuditGrade grade) => Number(Of(table, row), ColumnOf(grade));

    private static Audit Completed(Audit audit, int month) =>
        audit with { Completed = new LocalDate(2022, month, 20) };
}
