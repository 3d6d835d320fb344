using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Tests.Audits.Allocation;

public sealed class DipSampleTests
{
    private const int Size = 6;

    /// <summary>Good, not moderated.</summary>
    private const int OfBeta = 33;

    private static readonly ReportingMonth June = ReportingMonth.Parse("2023-06");

    private static readonly ServiceAreas Areas = new([new("Alpha", []), new("Beta", []), new("Gamma", [])], []);

    private static readonly Arbitrary<int[]> Rows = Gen.Choose(0, 1023).ArrayOf().ToArbitrary();

    [Fact]
    public void Draw_AnyAudits_HasEveryInadequateThatIsNotModerated() => ForAll(audits => Assert.Equal(
        audits.Where(audit => audit is { Grade: AuditGrade.Inadequate, ModeratedGrade: null })
            .Select(audit => audit.Key).Order(),
        Draw(audits).Where(each => each.Reason == SampleReason.Inadequate).Select(each => each.Audit.Key).Order()));

    [Fact]
    public void Draw_AnyAudits_HasOneOfEveryAreaThatHasOne() => ForAll(audits => Assert.Equal(
        audits.Where(audit => audit is { Grade: not null, ModeratedGrade: null })
            .Select(audit => audit.ServiceArea).Where(area => area != ServiceAreas.NotKnown).Distinct().Order(),
        Draw(audits).Select(each => each.Audit.ServiceArea).Where(area => area != ServiceAreas.NotKnown)
            .Distinct().Order()));

    [Fact]
    public void Draw_AnyAudits_IsAsManyAsAskedForAndMoreOnlyForInadequatesAndAreas() => ForAll(audits =>
    {
        var sample = Draw(audits);
        var open = audits.Count(audit => audit is { Grade: not null, ModeratedGrade: null });
        Assert.True(sample.Length >= Math.Min(Size, open));
        Assert.True(sample.Length <= Size || sample.All(each => each.Reason != SampleReason.AtRandom));
        Assert.Equal(sample.Length, sample.DistinctBy(each => each.Audit.Key).Count());
        Assert.All(sample, each => Assert.Null(each.Audit.ModeratedGrade));
        Assert.All(
            sample.Where(each => each.Reason == SampleReason.ServiceArea).GroupBy(each => each.Audit.ServiceArea),
            area => Assert.Single(area));
    });

    [Fact]
    public void Draw_RowsInAnyOrderAndHashedUnderAnyKey_IsTheSame() => ForAll(audits => Assert.Equal(
        References(audits),
        References([.. audits.Reverse().Select(audit => audit with { Key = $"other {audit.Key}" })])));

    [Fact]
    public void Draw_AnotherSeedOrMonth_IsAnotherSample()
    {
        ImmutableArray<Audit> many = [.. Enumerable.Range(0, 200).Select(at => Of(at, OfBeta))];

        Assert.NotEqual(References(many), References(many, seed: "2"));
        Assert.NotEqual(References(many), References(many, month: June.Next));
    }

    [Fact]
    public void Draw_AuditWithoutReference_IsDrawnByWhatItSaysAndNotByItsKey()
    {
        ImmutableArray<Audit> many =
        [
            .. Enumerable.Range(0, 60).Select(at => Of(at, OfBeta) with
            {
                Reference = null,
                Team = $"Team {at:00}",
            }),
        ];
        ImmutableArray<Audit> rehashed = [.. many.Reverse().Select(audit => audit with { Key = $"x{audit.Key}" })];

        Assert.Equal(Draw(many).Select(each => each.Audit.Team), Draw(rehashed).Select(each => each.Audit.Team));
    }

    private static void ForAll(Action<ImmutableArray<Audit>> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Rows, rows => holds([.. rows.Select((row, at) => Of(at, row))])));

    private static ImmutableArray<SampledAudit> Draw(ImmutableArray<Audit> audits) =>
        DipSample.Draw(audits, "1", June, Areas, Size);

    private static IEnumerable<string> References(
        ImmutableArray<Audit> audits, string seed = "1", ReportingMonth? month = null) =>
        DipSample.Draw(audits, seed, month ?? June, Areas, Size)
            .Select(each => $"{each.Reason} {each.Audit.Reference}");

    /// <summary>Ungraded, graded, inadequate, moderated; of an area or of none: as the number says.</summary>
    private static Audit Of(int at, int row) => new()
    {
        Key = $"key {at}",
        Reference = $"AUD-{at:0000}",
        ServiceArea = (row % 4) switch { 0 => "Alpha", 1 => "Beta", 2 => "Gamma", _ => ServiceAreas.NotKnown },
        Completed = new LocalDate(2023, 6, 1 + (row % 28)),
        Grade = (row / 4 % 8) switch
        {
            0 => AuditGrade.Good,
            1 => AuditGrade.Inadequate,
            2 => AuditGrade.Outstanding,
            3 => null,
            _ => AuditGrade.RequiresImprovement,
        },
        ModeratedGrade = row / 32 % 4 == 0 && row / 4 % 8 != 3 ? AuditGrade.Good : null,
    };
}
