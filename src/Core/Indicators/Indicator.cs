using System.Collections.Immutable;

namespace Reporting.Indicators;

public enum Unit
{
    /// <summary>A whole number of children, rows or events.</summary>
    Count,

    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>Per 10,000 of the population aged 0 to 17.</summary>
    RatePer10000,
}

public enum Polarity
{
    HigherIsBetter,
    LowerIsBetter,
    Neutral,
}

/// <summary>
/// What a figure is true for, and so whether a later extract can tell it again. Source: indicators.md, Kinds.
/// </summary>
public enum Kind
{
    /// <summary>Things dated in the month: again for every month that the extract's window covers fully.</summary>
    Event,

    /// <summary>State at month end from start and end dates: again up to the window's start.</summary>
    Stock,

    /// <summary>"Latest date" fields: only for the month the extract was taken for.</summary>
    Snapshot,

    /// <summary>From other stored results.</summary>
    Derived,

    /// <summary>This month's extract against stored earlier ones.</summary>
    History,
}

/// <summary>A line of the catalogue: what an indicator is called, where it is printed and how it is judged.</summary>
/// <param name="Id">Stable key in storage and results files, such as <c>cp-visits-10-days</c>.</param>
/// <param name="Aliases">Other titles it was published under.</param>
/// <param name="PanelSection">Its section in the panel format; null where that has none.</param>
/// <param name="QuarterlySections">
/// Its sections in the quarterly format: several where it is printed in several.
/// </param>
/// <param name="DefaultTarget">
/// As the catalogue writes it (<c>95%</c>, <c>&lt;36%</c>, <c>TBC</c>); null where none.
/// </param>
/// <param name="AmberMargin">How far from target is still "within tolerance", in the indicator's own unit.</param>
/// <param name="DenominatorText">The catalogue's words for the definitions sheet.</param>
/// <param name="NumeratorText">Likewise.</param>
public sealed record Indicator(
    string Id,
    string Title,
    ImmutableArray<string> Aliases,
    Unit Unit,
    Polarity Polarity,
    Kind Kind,
    string? PanelSection,
    ImmutableArray<string> QuarterlySections,
    string? DefaultTarget,
    decimal AmberMargin,
    string Sources,
    string DenominatorText,
    string NumeratorText);
