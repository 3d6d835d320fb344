using NodaTime;
using Reporting.Cli.Samples;
using Reporting.Cli.Samples.Quality;

namespace Reporting.Tests.Cli.Samples.Quality;

public sealed class AuditProgrammeTests(SmallBorough borough) : IClassFixture<SmallBorough>
{
    private static readonly SampleRequest Request = new(new YearMonth(2023, 6), SmallBorough.Months, 600, 5, 1);

    private readonly IReadOnlyList<SampleAudit> audits =
        AuditProgramme.Draw(borough.World, Request, new PracticeShares(Request));

    [Fact]
    public void Draw_ManagersAudits_AreNeverOfTheirOwnTeam()
    {
        var managers = audits.Where(audit => audit.Type == "Manager").ToList();

        Assert.NotEmpty(managers);
        Assert.All(managers, audit => Assert.NotEqual(audit.Case.Team.Manager, audit.Auditor));
    }

    [Fact]
    public void Draw_ChildAuditedTwice_IsAReAudit()
    {
        var again = audits.GroupBy(audit => audit.Case.Child).Where(child => child.Count() > 1).ToList();

        Assert.All(again, child => Assert.Equal(child.Last().Completed, child.First().ReAudited));
        Assert.NotEqual(audits.Count, audits.Count(audit => audit.ReAudited is null));
    }

    [Fact]
    public void Draw_AgainFromTheSameBorough_GivesTheSameAudits()
    {
        Assert.Equal(
            audits.Select(audit => (audit.Id, audit.Completed, audit.Grade)),
            AuditProgramme.Draw(borough.World, Request, new PracticeShares(Request))
                .Select(audit => (audit.Id, audit.Completed, audit.Grade)));
    }
}
