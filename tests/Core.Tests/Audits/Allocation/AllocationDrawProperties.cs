using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using static Reporting.Tests.Audits.Allocation.DrawRig;

namespace Reporting.Tests.Audits.Allocation;

/// <summary>What holds of any draw, from random frames, managers and registers.</summary>
public sealed class AllocationDrawProperties
{
    private static readonly string[] Areas = ["Alpha", "Beta", "Gamma"];

    [Fact]
    public void Draw_CaseAuditedInTheLastSixMonths_IsDrawnOnlyWhereAReAuditIsDue() => ForAll(rig =>
    {
        var due = ReAuditsDue(rig);
        var audited = rig.Audits
            .Where(audit =>
                audit.Completed >= new LocalDate(2023, 1, 1) && audit.Completed <= new LocalDate(2023, 6, 30))
            .Select(audit => audit.Case).ToHashSet();
        Assert.All(
            rig.Draw().Cases,
            drawn => Assert.True(!audited.Contains(drawn.Case.CaseHash) || due.Contains(drawn.Case.CaseHash)));
    });

    [Fact]
    public void Draw_ReAuditsThatAreDue_AreAllDrawnAndSaidToBe() => ForAll(rig =>
    {
        var due = ReAuditsDue(rig);
        var expected = rig.Auditors.IsEmpty ? [] : rig.Cases.Where(each => due.Contains(each.CaseHash));
        Assert.Equal(
            expected.Select(each => each.CaseId).Order(),
            rig.Draw().Cases.Where(each => each.Reason == DrawReason.ReAudit).Select(each => each.Case.CaseId).Order());
    });

    [Fact]
    public void Draw_CaseOfTheAuditorsTeam_OnlyWhereNobodyElseIsFreeOrCouldChange() => ForAll(rig =>
    {
        var draw = rig.Draw();
        var busy = draw.Cases.Select(each => each.Auditor.Id).ToHashSet();
        Assert.All(draw.Cases.Where(each => each.IsOwnTeam), own =>
        {
            Assert.DoesNotContain(
                draw.Request.Auditors, auditor => !busy.Contains(auditor.Id) && !auditor.IsOf(own.Case.Team));
            Assert.DoesNotContain(
                draw.Cases, other => !other.Auditor.IsOf(own.Case.Team) && !own.Auditor.IsOf(other.Case.Team));
            Assert.Contains(draw.Unmet, unmet =>
                unmet.Constraint == AllocationConstraint.NotOfOwnTeam && unmet.Auditor == own.Auditor.Id);
        });
    });

    [Fact]
    public void Draw_AnyFrame_GivesEveryManagerOneWhileCasesSuffice() => ForAll(rig =>
    {
        var draw = rig.Draw();
        var drawable = rig.Cases.Length - draw.Barred;
        var each = rig.Auditors.Select(auditor => draw.Cases.Count(one => one.Auditor.Id == auditor.Id)).ToList();
        var expected = rig.Auditors.IsEmpty ? 0 : Math.Min(drawable, Math.Max(each.Count, draw.ReAuditsDue));
        Assert.Equal(expected, draw.Cases.Length);
        Assert.Equal(draw.Cases.Length, draw.Cases.DistinctBy(one => one.Case.CaseId).Count());
        Assert.True(each.Count == 0 || each.Max() - each.Min() <= 1);
        Assert.Equal(
            each.Count(count => count == 0),
            draw.Unmet.Count(unmet =>
                unmet is { Constraint: AllocationConstraint.OneForEveryManager, Auditor: not null }));
    });

    [Fact]
    public void Draw_AreasOfEqualSize_DifferByNoMoreThanOne() => ForAll(rig =>
    {
        var draw = rig.Draw();
        var areas = rig.Cases.GroupBy(each => each.ServiceArea).Select(area => new
        {
            Size = area.Count(),
            Left = area.Count(each => !draw.Request.History.IsBarred(each)) - DrawnOf(draw, area.Key).Count(),
            Drawn = DrawnOf(draw, area.Key).Count(),
            OnlyReAudits = DrawnOf(draw, area.Key).All(each => each.Reason == DrawReason.ReAudit),
        }).ToList();
        Assert.All(
            areas.SelectMany(_ => areas, (more, fewer) => (More: more, Fewer: fewer)).Where(pair =>
                pair.More.Size == pair.Fewer.Size && !pair.More.OnlyReAudits && pair.Fewer.Left > 0),
            pair => Assert.True(pair.More.Drawn - pair.Fewer.Drawn <= 1));
    });

    [Fact]
    public void Draw_RowsInAnyOrderAndHashedUnderAnyKey_IsTheSameList() => ForAll(rig =>
    {
        var other = rig with
        {
            Cases = [.. rig.Cases.Reverse().Select(each => each with { CaseHash = $"x{each.CaseHash}" })],
            Auditors = [.. rig.Auditors.Reverse()],
            Audits =
            [
                .. rig.Audits.Reverse().Select(each => each with { Key = $"x{each.Key}", Case = $"x{each.Case}" }),
            ],
        };
        Assert.Equal(Lines(rig.Draw()), Lines(other.Draw()));
        Assert.Equal(rig.Draw().Request.Frame.Hash, other.Draw().Request.Frame.Hash);
    });

    [Fact]
    public void Draw_AnotherSeedOfALargeFrame_IsAnotherList() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(1, 100_000).Two().Where(seeds => seeds.Item1 != seeds.Item2).ToArbitrary(), seeds =>
        {
            var rig = new DrawRig { Cases = Many(0, 400, number => Case(number)), Auditors = Managers(10) };
            Assert.NotEqual(
                Lines((rig with { Seed = $"{seeds.Item1}" }).Draw()),
                Lines((rig with { Seed = $"{seeds.Item2}" }).Draw()));
        }));

    private static IEnumerable<AllocatedCase> DrawnOf(AllocationDraw draw, string area) =>
        draw.Cases.Where(each => each.Case.ServiceArea == area);

    private static IEnumerable<string> Lines(AllocationDraw draw) =>
    [
        .. draw.Cases.Select(each => $"{each.Auditor.Id} {each.Case.CaseId} {each.Reason}"),
        .. draw.Unmet.Select(each => $"{each}"),
    ];

    /// <summary>Escalated by 30 June, and none of the case since.</summary>
    private static HashSet<string?> ReAuditsDue(DrawRig rig) =>
    [
        .. rig.Audits
            .Where(audit => audit.Escalated <= new LocalDate(2023, 6, 30) && !rig.Audits.Any(other =>
                other.Case == audit.Case && other.Completed > audit.Escalated
                && other.Completed <= new LocalDate(2023, 6, 30)))
            .Select(audit => audit.Case),
    ];

    private static void ForAll(Action<DrawRig> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Rigs.ToArbitrary(), holds));

    private static Gen<DrawRig> Rigs =>
        from cases in Gen.Choose(0, 1_000_000).ArrayOf()
        from managers in Gen.Choose(0, 12).SelectMany(count => Gen.Choose(0, 9).ArrayOf(count))
        from audits in Gen.Choose(0, 1_000_000).ArrayOf()
        from theme in Gen.Elements(null, "Neglect", "Care leavers", "Supervision")
        select new DrawRig
        {
            Cases = [.. cases.Select((row, at) => Row(at, row))],
            Auditors = [.. managers.Select((team, at) => Manager(at, team > 6 ? null : $"Team {team}"))],
            Audits = [.. audits.Select((row, at) => Row(at, row, cases.Length))],
            Theme = theme,
        };

    /// <summary>Area, a team of the area or none, plan and facts, as the number says.</summary>
    private static FrameCase Row(int at, int row)
    {
        var area = row % 3;
        return Case(
            at,
            Areas[area],
            row / 3 % 4 == 0 ? null : $"Team {(area * 2) + (row / 12 % 2)}",
            (PlanKind)(row / 24 % 5),
            row / 120 % 3 == 0 ? CaseFacts.Neglect : CaseFacts.None);
    }

    /// <summary>An audit of one of the cases, or of none of them, in 2022 or 2023; every third was escalated.</summary>
    private static Audit Row(int at, int row, int cases)
    {
        var completed = new LocalDate(2022, 10, 1).PlusDays(row / 97 % 330);
        return row % 3 == 0
            ? Inadequate(row % (cases + 2), completed.PlusDays(7)) with { Key = $"{at}" }
            : Audit(row % (cases + 2), completed, key: at);
    }
}
