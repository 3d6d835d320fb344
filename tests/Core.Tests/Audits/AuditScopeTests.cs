using Reporting.Tests.Audits.Analysis;

namespace Reporting.Tests.Audits;

public sealed class AuditScopeTests
{
    [Fact]
    public void Register_OfACopyWithOtherMonths_IsOfThoseMonths()
    {
        var scope = Registers.Scope(Registers.Month("2023-06", AnyAudits.Of("1")));
        Assert.Single(scope.Register.All);
        Assert.Empty((scope with { Months = [] }).Register.All);
    }

    [Fact]
    public void Areas_OfACopyWithOtherReference_AreOfThatReference()
    {
        var scope = Registers.Scope();
        Assert.NotNull(scope.Areas.Find("Jigsaw"));
        var reference = scope.Reference with { Audits = scope.Reference.Audits with { Areas = [] } };
        Assert.Null((scope with { Reference = reference }).Areas.Find("Jigsaw"));
    }
}
