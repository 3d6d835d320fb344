using Reporting.Periods;

namespace Reporting.Reference.Kinds;

/// <summary>Months from a first to a last one, both included; null is without limit.</summary>
internal static class MonthRange
{
    public static bool Overlap(
        ReportingMonth? from, ReportingMonth? to, ReportingMonth? otherFrom, ReportingMonth? otherTo) =>
        !(from > otherTo) && !(otherFrom > to);
}
