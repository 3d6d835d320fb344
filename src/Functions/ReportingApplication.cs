using System;
using System.Collections.Generic;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;

namespace Reporting.Functions;

/// <summary>The app as it is put together: the same for the cloud, one machine, and a test with a clock of its own.
/// </summary>
public static class ReportingApplication
{
    /// <param name="settings">Go before those of the environment; <c>:</c> for <c>__</c>.</param>
    /// <param name="time">Null: the system's clock.</param>
    /// <exception cref="InvalidSettingsException">The settings can't be used: every one that is wrong is
    /// named.</exception>
    public static FunctionsApplicationBuilder CreateBuilder(
        string[] args, IEnumerable<KeyValuePair<string, string?>>? settings = null, TimeProvider? time = null)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<InvocationSpan>();
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = SettingsCatalogue.Defaults,
        });
        builder.Configuration.Sources.Add(new MemoryConfigurationSource { InitialData = settings });
        builder.Services.AddReporting(SettingsReader.Read(builder.Configuration), time ?? TimeProvider.System);
        builder.Logging.AddReportingFilters();
        return builder;
    }
}
