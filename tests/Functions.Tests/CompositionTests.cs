using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Reporting.Functions;
using Reporting.Functions.Settings;
using Reporting.Periods;

namespace Reporting.Tests.Functions;

public class CompositionTests
{
    [Fact]
    public void CreateBuilder_SettingsThatCannotBeUsed_SaysSoBeforeAnythingRuns() =>
        Assert.Throws<InvalidSettingsException>(() => ReportingApplication.CreateBuilder([]));

    [Fact]
    public void Container_ResolvesEveryFunctionClass()
    {
        using var app = ReportingApplication.CreateBuilder([], UsableSettings.Emulator).Build();
        using var scope = app.Services.CreateScope();
        var classes = FunctionMethods.All.Select(function => function.Method.DeclaringType!).Distinct().ToList();

        var made = classes.Select(type => ActivatorUtilities.CreateInstance(scope.ServiceProvider, type));

        Assert.Equal(classes, made.Select(instance => instance.GetType()));
    }

    /// <summary>Half past eleven at night in March, UTC, is April in London.</summary>
    [Theory]
    [InlineData("2023-03-31T22:59:59Z", 2023, 3, 31)]
    [InlineData("2023-03-31T23:30:00Z", 2023, 4, 1)]
    [InlineData("2023-12-31T23:30:00Z", 2023, 12, 31)]
    public void Clock_OfTheApp_DecidesTheMonthInLondon(string moment, int year, int month, int day)
    {
        var time = new StoppedTime(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
        using var app = ReportingApplication.CreateBuilder([], UsableSettings.Emulator, time).Build();

        Assert.Equal(new LocalDate(year, month, day), app.Services.GetRequiredService<LondonClock>().Today);
    }

    [Fact]
    public void Services_NoneIsWiredInAWayThatOnlyShowsWhenItIsWanted()
    {
        var services = ReportingApplication.CreateBuilder([], UsableSettings.Emulator).Services;

        var options = new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true };
        using var provider = services.BuildServiceProvider(options);

        Assert.NotNull(provider);
    }

    /// <summary>Storage clients and the web server write addresses, and those hold the names of officers' files.
    /// </summary>
    [Theory]
    [InlineData("Azure.Core", LogLevel.Critical, false)]
    [InlineData("Azure.Storage.Blobs", LogLevel.Error, false)]
    [InlineData("System.Net.Http.HttpClient", LogLevel.Critical, false)]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning, false)]
    [InlineData("Reporting.Functions.Triggers.SweepFunction", LogLevel.Information, true)]
    public void Logging_OfLibrariesThatNameAddresses_IsSilent(string category, LogLevel level, bool written)
    {
        using var app = ReportingApplication.CreateBuilder([], UsableSettings.Emulator).Build();

        Assert.Equal(
            written, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(level));
    }

    private sealed class StoppedTime(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
