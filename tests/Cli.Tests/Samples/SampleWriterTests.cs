using System.Globalization;
using NodaTime;

using Reporting.Cli.Samples;

namespace Reporting.Tests.Cli.Samples;

public sealed class SampleWriterTests
{
    private static readonly SampleRequest Small = new(new YearMonth(2023, 6), 2, 120, 7, 1);

    [Fact]
    public void Write_SameRequestUnderAnotherCulture_GivesTheSameBytes()
    {
        using var english = new TemporaryFolder();
        using var turkish = new TemporaryFolder();

        Under("en-GB", () => Write(Small, english));
        Under("tr-TR", () => Write(Small, turkish));

        Assert.Equal(Contents(english), Contents(turkish));
    }

    [Fact]
    public void Write_AnotherSeed_GivesAnotherBorough()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();

        Write(Small, one);
        Write(Small with { Seed = 8 }, other);

        var differing = Contents(one).Zip(Contents(other)).Count(pair => pair.First != pair.Second);
        Assert.True(differing > Contents(one).Count / 2);
    }

    [Fact]
    public void Write_Months_AreFoldersWithEveryListAndWhatWasPlanted()
    {
        using var folder = new TemporaryFolder();

        var rows = Write(Small, folder);

        Assert.Equal(
            ["2023-05", "2023-06", "reference"],
            Directory.GetDirectories(folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(20, Directory.GetFiles(folder.File("2023-06")).Length);
        Assert.True(File.Exists(folder.File("2023-06/annex-a-2023-06.xlsx")));
        Assert.StartsWith("Period,List,Kind,Count\n2023-05,", File.ReadAllText(folder.File("planted.csv")));
        Assert.Equal(2, rows.Count);
    }

    /// <summary>
    /// The size that the papers of a city of about 49,000 children show (issue: about 2,400 open children).
    /// </summary>
    [Fact]
    public void Write_UsualSize_HoldsACitysRows()
    {
        using var folder = new TemporaryFolder();

        var rows = Write(new(new YearMonth(2023, 6), 1, 2400, 1, 1), folder);

        Assert.InRange(Assert.Single(rows), 20_000, 31_000);
        Assert.InRange(ReadBack.Csv(folder.File("2023-06/audits-2023-06.csv")).Count, 40, 50);
    }

    [Fact]
    public void Write_AnyFile_HoldsOnlyRolesAndSyntheticIds()
    {
        using var folder = new TemporaryFolder();
        Write(Small, folder);

        var values = ReadBack.Columns(folder.File("2023-06/annex-a-2023-06.xlsx"));

        Assert.All(values["Allocated Worker"], worker => Assert.Matches(@"^Worker \d+$", worker));
        Assert.All(values["Child Unique ID"], id => Assert.Matches(@"^(?i)\s?SB-\d{6}\s?$", id));
        Assert.Equal(["ZZ99 9ZZ"], values["Placement postcode"].Distinct());
    }

    private static List<int> Write(SampleRequest request, TemporaryFolder folder)
    {
        List<int> rows = [];
        new SampleWriter(request, folder.Path).Write((_, written) => rows.Add(written));
        return rows;
    }

    private static List<string> Contents(TemporaryFolder folder) => [.. Directory
        .GetFiles(folder.Path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => Path.GetRelativePath(folder.Path, file) + " "
            + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];

    private static void Under(string culture, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
