using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

public sealed class AnswersAndActionsTests
{
    [Fact]
    public void CaseHolder_BlanksAndUnknown_LeaveTheDenominator()
    {
        var counts = AnswerCounts.CaseHolder(
            new[] { Answer.Yes, Answer.Yes, Answer.No, Answer.NotAnswered, Answer.Unknown }
                .Select((answer, at) => AnyAudits.Of($"{at}") with { CaseHolderInvolved = answer }));
        Assert.Equal(new AnswerCounts(2, 1, 2), counts);
        Assert.Equal(new Share(2, 3), counts.ShareYes);
    }

    [Fact]
    public void FileChecks_FileWithFewerColumns_IsNotAnswered()
    {
        var checks = AnswerCounts.FileChecks(
            [AnyAudits.Of("1") with { FileChecks = [Answer.No] }, AnyAudits.Of("2") with { FileChecks = [Answer.Yes] }],
            ["Chronology", "Genogram"]);
        Assert.Equal(
            [("Chronology", new AnswerCounts(1, 1, 0)), ("Genogram", new AnswerCounts(0, 0, 2))],
            checks.Select(check => (check.Group, check.Value)));
    }

    [Fact]
    public void Actions_AsAtMonthEnd_AreDoneOverdueOrOpen()
    {
        var actions = ActionCounts.Of(
            [
                Action("done", "2023-06-10", "2023-06-12"),
                Action("done after the day of reading, due before", "2023-06-10", "2023-07-02"),
                Action("due on the day of reading", "2023-06-30", null),
                Action("without a due date", null, null),
                AnyAudits.Of("without an action") with { HasAction = false },
                AnyAudits.Of("of a file without the column"),
            ],
            Dates.Day("2023-06-30")!.Value);
        Assert.Equal(new ActionCounts(new Share(4, 5), Done: 1, Overdue: 1, Open: 2), actions);
        Assert.Equal(new Share(1, 4), actions.ShareDone);
    }

    [Fact]
    public void Actions_AnyAudits_AddUp() => AnyAudits.ForAll(audits =>
    {
        var actions = ActionCounts.Of(audits, AnyAudits.June.End);
        Assert.Equal(actions.WithAction.Count, actions.Done + actions.Overdue + actions.Open);
        var answers = AnswerCounts.CaseHolder(audits);
        Assert.Equal(audits.Length, answers.Yes + answers.No + answers.NotAnswered);
    });

    [Fact]
    public void Themes_MostAudited_ComeFirstAndNoneLast() => Assert.Equal(
        [("Neglect", 2), ("Adoption", 1), (Themes.NotRecorded, 3)],
        Themes.Of(
            [
                .. AnyAudits.Of("1").Times(3),
                AnyAudits.Of("2") with { Theme = "Adoption" },
                .. (AnyAudits.Of("3") with { Theme = "Neglect" }).Times(2),
            ]).Select(theme => (theme.Group, theme.Value.Cases)));

    [Fact]
    public void PracticeAreas_SevenJudgements_CountEachAreaApart()
    {
        var areas = PracticeAreas.Of(
        [
            AnyAudits.Of("1") with
            {
                Judgements = [AuditGrade.Good, null, AuditGrade.Inadequate, null, null, null, AuditGrade.Outstanding],
            },
            AnyAudits.Of("2"),
        ]);
        Assert.Equal(AuditWords.PracticeAreas, areas.Select(area => area.Group));
        Assert.Equal((1, 1), (areas[0].Value.Good, areas[0].Value.Ungraded));
        Assert.Equal((0, 2), (areas[1].Value.Graded, areas[1].Value.Ungraded));
        Assert.Equal(1, areas[2].Value.Inadequate);
        Assert.Equal(1, areas[6].Value.Outstanding);
    }

    private static Audit Action(string key, string? due, string? done) => AnyAudits.Of(key) with
    {
        HasAction = true,
        ActionDue = Dates.Day(due),
        ActionDone = Dates.Day(done),
    };
}
