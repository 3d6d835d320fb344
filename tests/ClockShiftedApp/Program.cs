using System.Globalization;
using Microsoft.Extensions.Hosting;
using Reporting.Functions;
using Reporting.Tests.ClockShiftedApp;

var shift = TimeSpan.Parse(
    Environment.GetEnvironmentVariable("CLOCK_SHIFT") ?? "0.00:00:00", CultureInfo.InvariantCulture);
await ReportingApplication.CreateBuilder(args, time: new ShiftedTime(shift)).Build().RunAsync();
