using Reporting.Cli.Samples.Lists;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Cli.Samples;

public sealed class PopulationReferenceTests(SmallBorough borough) : IClassFixture<SmallBorough>
{
    [Fact]
    public void Write_FiveGroups_AddUpToTheBoroughsPopulation()
    {
        using var folder = new TemporaryFolder();
        Reporting.Cli.Samples.PopulationReference.Write(folder.Path);
        var path = Path.Combine(folder.Path, "reference", "population_ethnicity.csv");
        var reference = ReferenceFiles.Load(
            [new UploadedFile("population_ethnicity.csv", () => File.OpenRead(path), new FileInfo(path).Length)]);
        var month = new ReportingMonth(2023, 6);
        Assert.Empty(reference.Findings);
        Assert.Equal(
            reference.Population.For(month)!.Children, reference.PopulationByEthnicity.For(month)!.Total);
    }

    [Fact]
    public void Extract_EthnicityPlanted_StandsOutInCareAlone()
    {
        var at = borough.At(0);
        var referred = ShareOf(List3Referrals.At(at));
        Assert.InRange(referred, 0, 0.08);
        Assert.InRange(ShareOf(List8Care.At(at)), 2 * referred, 0.3);
    }

    private static double ShareOf(Reporting.Cli.Samples.Files.Table list)
    {
        var codes = SmallBorough.Values(list, "Ethnicity").Select(row => row[0]).ToList();
        return (double)codes.Count(code => code == "f) MWBC") / codes.Count;
    }
}
