using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>One period's files read, united and measured: nothing of it stays open, and its extract can be let go.</summary>
/// <param name="Findings">Of the files, the lists together and the indicators, each with its period.</param>
internal sealed record MeasuredPeriod(MonthResults Results, ImmutableArray<Finding> Findings);
