using Reporting.Cli.Samples.Files;

namespace Reporting.Cli.Samples;

/// <summary>
/// The children who live in Sample Borough by ethnic group, in the mix that its records are drawn from: what stands out
/// at a stage was planted.
/// </summary>
internal static class PopulationReference
{
    private const string Source = "Made up for Sample Borough, in the shape of the 2021 census";

    /// <summary>They add up to the population that ships with the borough.</summary>
    private static readonly (string Group, int Children)[] Groups =
    [
        ("White", 35_472),
        ("Mixed or multiple ethnic groups", 5_511),
        ("Asian or Asian British", 4_259),
        ("Black or Black British", 3_006),
        ("Other ethnic group", 752),
    ];

    public static void Write(string folder)
    {
        var into = Directory.CreateDirectory(Path.Combine(folder, "reference")).FullName;
        CsvFile.Write(Path.Combine(into, "population_ethnicity.csv"), new Table(
            "population_ethnicity",
            null,
            [
                .. new[] { "Year", "Group", "Population 0-17", "Source" }
                    .Select(heading => new Heading(heading, ColumnKind.Text)),
            ],
            [
                .. Groups.Select(group =>
                    new[] { Cell.Of(2021), Cell.Of(group.Group), Cell.Of(group.Children), Cell.Of(Source) }),
            ]));
    }
}
