using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure.Papers;

internal enum FigurePart
{
    Value,
    Numerator,
    Denominator,
}

/// <summary>A figure of the authority as a paper prints it, in a table or in a sentence.</summary>
/// <param name="Month">Null: the year to date.</param>
/// <param name="Text">A plain number, or the sign in its place.</param>
internal sealed record PrintedFigure(Indicator Indicator, ReportingMonth? Month, FigurePart Part, string Text)
{
    /// <summary>It stands for what was first published, not for what is now.</summary>
    public bool IsFirstPublished { get; init; }
}
