namespace Reporting.Scrutiny.Commentary;

/// <summary>A number in officers' words.</summary>
/// <param name="Text">As it stands there: <c>78%</c>, <c>254/325</c>.</param>
/// <param name="Value">Of a fraction its numerator.</param>
internal sealed record WrittenNumber(string Text, decimal Value, bool IsPercent)
{
    /// <summary>Null: it is no fraction.</summary>
    public decimal? Of { get; init; }
}
