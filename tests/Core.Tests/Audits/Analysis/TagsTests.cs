using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Tests.Audits.Analysis;

public sealed class TagsTests
{
    private static readonly AuditWindow June = AuditWindow.Of(AnyAudits.June);

    [Fact]
    public void Improvements_ThreeMonths_TellsWhatIsNewRecurringPersistingAndGone()
    {
        var register = Registers.Of(
            Tagged("1", "2023-04-10", "Chronology", "Supervision"),
            Tagged("2", "2023-05-10", "Chronology", "Plans", "Voice"),
            Tagged("3", "2023-06-10", "Chronology", "Chronology", "Plans", "Supervision"),
            Tagged("4", "2023-06-11", "Chronology", "Fathers"));
        Assert.Equal(
            [
                ("Chronology", 2, 1, TagState.Persisting),
                ("Plans", 1, 1, TagState.Recurring),
                ("Fathers", 1, 0, TagState.New),
                ("Supervision", 1, 0, TagState.Recurring),
                ("Voice", 0, 1, TagState.NoLongerNamed),
            ],
            Tags.Improvements(register, June).Select(tag => (tag.Tag, tag.Now, tag.Before, tag.State)));
        Assert.Empty(Tags.Strengths(register, June));
    }

    [Fact]
    public void Improvements_Quarter_ComparesQuarters() => Assert.Equal(
        (1, 1),
        Tags.Improvements(
                Registers.Of(Tagged("1", "2023-01-10", "Plans"), Tagged("2", "2023-06-10", "Plans")),
                new AuditWindow(new(2023, 4), new(2023, 6)))
            .Select(tag => (tag.Now, tag.Before)).Single());

    private static Audit Tagged(string key, string day, params string[] tags) =>
        AnyAudits.Of(key, day) with { Improvements = [.. tags] };
}
