using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>
/// Months from which an indicator means something else than before: a reason or caveat that begins there and says so
/// in the words "break in definition".
/// </summary>
internal sealed class DefinitionBreaks(IEnumerable<Reason> reasons, IEnumerable<Caveat> caveats)
{
    private const string Words = "break in definition";

    private readonly HashSet<(string Indicator, ReportingMonth? From)> breaks =
    [
        .. reasons.Where(reason => Says(reason.Text)).Select(reason => (reason.Indicator, reason.From)),
        .. caveats.Where(caveat => Says(caveat.Text)).Select(caveat => (caveat.Indicator, caveat.From)),
    ];

    public bool IsAt(string indicator, ReportingMonth month) => breaks.Contains((indicator, month));

    private static bool Says(string text) => text.Contains(Words, StringComparison.OrdinalIgnoreCase);
}
