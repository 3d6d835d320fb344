using Reporting.Audits.Register;

namespace Reporting.Tests.Audits.Register;

public sealed class ServiceAreasTests
{
    private static readonly ServiceArea[] Framework = [new("Alpha", ["A"]), new("Beta", []), new("Gamma", ["G"])];

    [Fact]
    public void InOrder_NoTeams_IsTheFramework() => Assert.Equal(
        ["Alpha", "Beta", "Gamma", ServiceAreas.NotKnown], new ServiceAreas(Framework, []).InOrder.AsEnumerable());

    [Fact]
    public void InOrder_TeamsWithAreasOfTheirOwn_LeavesOutThoseOfNobody() => Assert.Equal(
        ["Beta", "Gamma", "Early Years", ServiceAreas.NotKnown],
        new ServiceAreas(Framework, ["g", "Early Years", null], ["Beta"]).InOrder.AsEnumerable());

    [Fact]
    public void InOrder_AnAreaNamedAsNotKnown_StandsOnce() => Assert.Equal(
        ["Alpha", ServiceAreas.NotKnown],
        new ServiceAreas([new("Alpha", ["A"]), new("service area not known", [])], ["A", ServiceAreas.NotKnown])
            .InOrder.AsEnumerable());

    [Theory]
    [InlineData(" a ", "Alpha")]
    [InlineData("BETA", "Beta")]
    [InlineData("early  years", "Early Years")]
    [InlineData("Betta", null)]
    [InlineData(null, null)]
    public void Find_NamesAndInitials_GivesTheArea(string? written, string? area) =>
        Assert.Equal(area, new ServiceAreas(Framework, ["Early Years"]).Find(written));
}
