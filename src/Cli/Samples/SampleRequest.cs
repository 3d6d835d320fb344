using NodaTime;

namespace Reporting.Cli.Samples;

/// <summary>What <c>reporting sample</c> was asked for. The same request gives the same files.</summary>
/// <param name="Months">How many months, ending with <paramref name="Period"/>.</param>
/// <param name="Children">Children open to the service at any one time, about, before <paramref name="Scale"/>.</param>
internal sealed record SampleRequest(YearMonth Period, int Months, int Children, ulong Seed, int Scale)
{
    public YearMonth First => Period.PlusMonths(1 - Months);

    public IEnumerable<YearMonth> Each => Enumerable.Range(0, Months).Select(First.PlusMonths);
}
