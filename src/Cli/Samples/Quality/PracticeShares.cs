using NodaTime;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// How often each practice area is judged good or outstanding. With an odd seed one area improves over the months
/// asked for; with an even seed every share stays as it is.
/// </summary>
internal sealed class PracticeShares(SampleRequest request)
{
    private const int TrendFrom = 450;
    private const int TrendTo = 850;

    private static readonly (string Name, int PerThousand)[] Usual =
    [
        ("Narrative and History", 640), ("Assessment and Analysis", 610), ("Planning", 580), ("Relationship", 720),
        ("Outcomes", 600), ("Supervision", 560), ("Management Oversight", 570),
    ];

    private static readonly string[] MayImprove =
        ["Planning", "Management Oversight", "Assessment and Analysis", "Supervision"];

    public static IReadOnlyList<string> Areas { get; } = [.. Usual.Select(area => area.Name)];

    /// <summary>The area that improves where one does; training is always about it.</summary>
    public string Chosen => MayImprove[(int)(request.Seed / 2 % (ulong)MayImprove.Length)];

    public bool Improves(string area) => request.Seed % 2 == 1 && area == Chosen;

    /// <summary>Good or outstanding of a thousand judgements of the month.</summary>
    public int PerThousand(int area, YearMonth month)
    {
        var (name, usual) = Usual[area];
        if (!Improves(name))
            return usual;
        var last = Math.Max(1, request.Months - 1);
        return TrendFrom + ((TrendTo - TrendFrom) * Math.Clamp(MonthsTo(month), 0, last) / last);
    }

    private int MonthsTo(YearMonth month) =>
        ((month.Year - request.First.Year) * 12) + month.Month - request.First.Month;
}
