using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Reports.Annual;
using Reporting.Indicators;

namespace Reporting.Tests.Audits;

public sealed class AuditArithmeticTests
{
    private static readonly ImmutableArray<AuditFigure> Of2022 =
        AnnualAudit.Make(AuditScopes.Of("2022-10", Audits2022.All)).Figures;

    [Fact]
    public void Check_FiguresOf2022_FindsNothing() => Assert.Empty(AuditArithmetic.Check("Annual", Of2022));

    [Theory]
    [InlineData("good", "Jigsaw", 13, "the service areas add up to 140, good is 139")]
    [InlineData("good", "Southampton", 138, "the four grades add up to 240, graded is 241")]
    [InlineData("ungraded", "Southampton", 299, "graded, ungraded and not known add up to 540, cases is 541")]
    [InlineData("cases", "ICAS", 33, "the service areas add up to 542, cases is 541")]
    [InlineData("original-good", "Southampton", 104, "original grades add up to 168, moderated is 169")]
    [InlineData("outcome-inadequate", "Southampton", 10, "outcomes add up to 170, moderated is 169")]
    [InlineData("moderated", "Southampton", 242, "more audits are moderated than graded")]
    [InlineData("original-inadequate", "Southampton", 13, "more audits that were graded inadequate are moderated")]
    public void Check_AFigureThatDoesNotAddUp_SaysWhich(string measure, string group, int value, string said)
    {
        var broken = Of2022.Select(figure => figure.Measure == measure && figure.Group == group
            ? figure with { Figure = Figure.Count(value) }
            : figure).ToImmutableArray();
        Assert.Contains(AuditArithmetic.Check("Annual", broken), finding =>
            finding.Rule == AuditArithmetic.Rule && finding.Message.Contains(said, StringComparison.Ordinal));
    }
}
