using Microsoft.Extensions.Hosting;
using Reporting.Functions;

await ReportingApplication.CreateBuilder(args).Build().RunAsync();
