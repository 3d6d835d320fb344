using Reporting.Periods;

namespace Reporting.Tests.Builders;

/// <summary>Where a test's extract begins: <c>Extract.For("2023-06").Plan(child: 1, start: "2023-01-05")</c>.</summary>
internal static class Extract
{
    /// <summary>Every list is there and empty until a row is added or the list is left out.</summary>
    public static ExtractBuilder For(string period) => new(ReportingMonth.Parse(period));
}
