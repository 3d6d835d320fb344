using Microsoft.Extensions.Configuration;
using Reporting.Functions.Settings;

namespace Reporting.Tests.Functions.Settings;

public class SettingsReaderTests
{
    [Fact]
    public void Read_OnlyWhatIsRequired_TakesTheDefaults()
    {
        var settings = SettingsReader.Read(ConfigurationOf(UsableSettings.Emulator));

        Assert.Equal(TimeSpan.FromMinutes(2), settings.MergeWindow);
        Assert.Equal(90, settings.RawRetentionDays);
        Assert.Equal(25, settings.SnapshotMonths);
        Assert.Equal(TimeSpan.FromDays(1), settings.OrphanAge);
        Assert.Equal("runs", settings.RunsQueue);
        Assert.Null(settings.Otlp);
    }

    [Fact]
    public void Read_Nothing_NamesEverythingThatIsMissingAtOnce()
    {
        var thrown = Assert.Throws<InvalidSettingsException>(() => SettingsReader.Read(ConfigurationOf([])));

        Assert.Collection(
            thrown.Problems,
            problem => Assert.StartsWith("ReportingStorage: ", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("IdentityKey: ", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MergeWindow", "2 minutes")]
    [InlineData("MergeWindow", "-00:00:01")]
    [InlineData("MergeWindow", "7.00:00:01")]
    [InlineData("RawRetentionDays", "0000")]
    [InlineData("RawRetentionDays", "ZZCANARY")]
    [InlineData("SnapshotMonths", "7")]
    [InlineData("OrphanAge", "00:59:59")]
    [InlineData("RunsQueue", "QUEUE")]
    [InlineData("RunsQueue", "runs--a")]
    [InlineData("RunsQueue", "ab")]
    [InlineData("MonthlyPerformanceSchedule", "7 5 8 * *")]
    [InlineData("DeadlinesSchedule", "daily")]
    [InlineData("SweepSchedule", "0 */15 * * * * *")]
    [InlineData("IdentityKey", "not base64!")]
    [InlineData("IdentityKey", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "otel-host")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "json")]
    public void Read_OneSettingThatCannotBeUsed_NamesItAndNeverItsValue(string name, string value)
    {
        var settings = UsableSettings.Cloud;
        settings[SettingsCatalogue.Find(name).Key] = value;

        var thrown = Assert.Throws<InvalidSettingsException>(() => SettingsReader.Read(ConfigurationOf(settings)));

        Assert.Contains(thrown.Problems, problem => problem.StartsWith($"{name}: put ", StringComparison.Ordinal));
        Assert.DoesNotContain(value, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("90", "11")] // 31 January to 1 May: four months later, and seven before.
    [InlineData("89", "10")]
    [InlineData("1", "8")]
    public void Read_UploadsKeptAsLongAsTheirSnapshots_IsAccepted(string days, string months)
    {
        var settings = SettingsReader.Read(ConfigurationOf(Retention(days, months)));

        Assert.Equal((days, months), ($"{settings.RawRetentionDays}", $"{settings.SnapshotMonths}"));
    }

    [Theory]
    [InlineData("90", "10", "at most 89,", "at least 11 for SnapshotMonths")]
    [InlineData("29", "8", "at most 28,", "at least 9 for SnapshotMonths")]
    [InlineData("730", "25", "at most 546,", "at least 31 for SnapshotMonths")]
    public void Read_UploadsKeptLongerThanTheirSnapshots_NamesBothSettingsAndWhatToPut(
        string days, string months, string most, string least)
    {
        var thrown = Assert.Throws<InvalidSettingsException>(
            () => SettingsReader.Read(ConfigurationOf(Retention(days, months))));

        var problem = Assert.Single(thrown.Problems);
        Assert.StartsWith($"RawRetentionDays: put {most}", problem, StringComparison.Ordinal);
        Assert.Contains(least, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ThreeAddresses_NeedsNoConnectionString() =>
        Assert.NotNull(SettingsReader.Read(ConfigurationOf(UsableSettings.Cloud)).Storage);

    [Theory]
    [InlineData("ReportingStorage__blobServiceUri", "somewhere")]
    [InlineData("ReportingStorage__queueServiceUri", "http://account.queue.core.windows.net")]
    [InlineData("ReportingStorage__tableServiceUri", "")]
    public void Read_OneAddressThatCannotBeUsed_NamesItsSetting(string name, string value)
    {
        var settings = UsableSettings.Cloud;
        settings[SettingsCatalogue.Find(name).Key] = value;

        var thrown = Assert.Throws<InvalidSettingsException>(() => SettingsReader.Read(ConfigurationOf(settings)));

        Assert.Contains(name, Assert.Single(thrown.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ConnectionStringAndAddresses_IsRefused()
    {
        var settings = UsableSettings.Cloud;
        settings["ReportingStorage"] = "UseDevelopmentStorage=true";

        var thrown = Assert.Throws<InvalidSettingsException>(() => SettingsReader.Read(ConfigurationOf(settings)));

        Assert.Contains("twice", Assert.Single(thrown.Problems), StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Retention(string days, string months) => new(UsableSettings.Cloud)
    {
        ["RawRetentionDays"] = days,
        ["SnapshotMonths"] = months,
    };

    private static IConfiguration ConfigurationOf(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
