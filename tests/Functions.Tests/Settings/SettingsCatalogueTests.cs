using System.Text.Json;
using System.Text.RegularExpressions;
using Reporting.Functions.Settings;

namespace Reporting.Tests.Functions.Settings;

/// <summary>What code reads, the template holds and the documentation explains are the same settings.</summary>
public partial class SettingsCatalogueTests
{
    private static readonly string[] Names = [.. SettingsCatalogue.All.Select(setting => setting.Name)];

    [Fact]
    public void Template_HoldsEverySettingAndNoOther()
    {
        Assert.Equal(Names, Template().Select(setting => setting.Name));
    }

    [Fact]
    public void Template_HoldsTheDefaultsAndTheEmulator()
    {
        var expected = SettingsCatalogue.All.Select(setting =>
            setting.Name is "ReportingStorage" or "AzureWebJobsStorage"
                ? "UseDevelopmentStorage=true"
                : setting.Default);

        Assert.Equal(expected, Template().Select(setting => setting.Value.GetString()));
    }

    [Fact]
    public void Documentation_ExplainsEverySettingWithItsDefault()
    {
        var rows = File.ReadLines(RepositoryFiles.Find("docs/settings.md"))
            .TakeWhile(line => !line.StartsWith("## host.json", StringComparison.Ordinal))
            .Select(line => TableRow().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, match.Groups["default"].Value));

        Assert.Equal(SettingsCatalogue.All.Select(setting => (setting.Name, setting.Default)), rows);
    }

    [Fact]
    public void TriggerAttributes_NameOnlySettingsOfTheCatalogue()
    {
        var named = FunctionMethods.All
            .SelectMany(function => function.Trigger.SettingsNamed())
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.Subset(Names.ToHashSet(StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("RunsQueue", named);
        Assert.Contains("SweepSchedule", named);
        Assert.Contains("ReportingStorage", named);
    }

    [Fact]
    public void Reader_AsksForEverySettingThatIsNotTheHostsOwn()
    {
        var recorded = new RecordingConfiguration(UsableSettings.Emulator);

        SettingsReader.Read(recorded.Root);

        Assert.Equal(
            SettingsCatalogue.All.Where(setting => !setting.ByHostOnly).Select(setting => setting.Key).Order(),
            recorded.Asked.Order());
    }

    [Fact]
    public void Source_ReadsConfigurationAndEnvironmentOnlyThroughTheReader()
    {
        var source = Path.GetDirectoryName(RepositoryFiles.Find("src/Core"))!;
        var readers = new[] { "Core", "Storage", "Functions" }
            .SelectMany(project => Directory.EnumerateFiles(
                Path.Combine(source, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Where(file => ReadsSettings().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName);

        Assert.Equal(["StorageConnection.cs", "SettingsReader.cs"], readers);
    }

    private static JsonElement.ObjectEnumerator Template()
    {
        var text = File.ReadAllText(RepositoryFiles.Find("src/Functions/settings.template.json"));
        return JsonDocument.Parse(text).RootElement.GetProperty("Values").EnumerateObject();
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (`(?<default>[^`]+)`)? ?\| .+ \|$", RegexOptions.ExplicitCapture)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"GetEnvironmentVariable|\b[cC]onfiguration\[|\.GetSection\(|\.GetConnectionString\(|\.GetValue<")]
    private static partial Regex ReadsSettings();
}
