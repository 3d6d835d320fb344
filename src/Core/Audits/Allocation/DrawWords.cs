using System.Collections.Immutable;
using Reporting.Audits.Trends;

namespace Reporting.Audits.Allocation;

/// <summary>What a reader needs to draw again, and to know what the draw could see.</summary>
internal static class DrawWords
{
    public const string NoFrame =
        "No list of open cases was received: Annex A Lists 6, 7, 8 and 9, and List 2 for C&FF";

    public static string Of(DrawReason reason) => reason switch
    {
        DrawReason.ReAudit => "Re-audit due",
        DrawReason.Theme => "Theme of the month",
        DrawReason.Balance => "Balance of service areas and plans",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>Seed, frame, theme: the lines above the tables.</summary>
    public static ImmutableArray<string> Of(AllocationDraw? draw)
    {
        if (draw is null)
            return [$"{NoFrame}."];
        var (frame, request) = (draw.Request.Frame, draw.Request);
        return
        [
            $"Drawn for the audits of {request.Period.ToWords()} from the cases open at the end of "
            + $"{frame.Period.ToWords()}.",
            $"Seed {request.Seed}. Frame hash {frame.Hash}. Whoever draws again with this seed from the same lists, "
            + "managers and register gets the same list.",
            Theme(request.Theme),
            .. frame.MissingLists.Select(list => $"{list} was not received: its cases could not be drawn."),
        ];
    }

    /// <summary>What the cover says of the lists.</summary>
    public static ImmutableArray<string> Quality(AllocationDraw? draw) => draw is null
        ? [$"{NoFrame}."]
        :
        [
            .. draw.Request.Frame.MissingLists.Select(list => $"{list} was not received."),
            $"Open cases whose service area is not known: {ShareWords.Number(draw.Request.Frame.Cases.Count(each =>
                each.ServiceArea == Register.ServiceAreas.NotKnown))}.",
        ];

    private static string Theme(MonthTheme theme) => theme switch
    {
        { Name: null } => "The programme has no theme for the month.",
        { Told: null } => $"The month's theme is {theme.Name}, which no list can tell.",
        _ => $"The month's theme is {theme.Name}, told by {theme.Told.ToldBy}. It comes after the balance of service "
            + "areas and before that of plans.",
    };
}
