using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Cases;

/// <summary>The cases of a test's extract.</summary>
internal static class CasesOf
{
    public static MonthCases ToCases(this ExtractBuilder extract, MeasureContext? context = null) =>
        extract.Build().ToCases(context);

    public static MonthCases ToCases(this MonthExtract extract, MeasureContext? context = null) =>
        new(extract, context ?? Measuring.Context);

    public static Case Only(this MonthCases cases, string indicator) => Assert.Single(cases.Of(indicator).All);
}
