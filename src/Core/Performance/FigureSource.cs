namespace Reporting.Performance;

/// <summary>Where the figure of a cell comes from.</summary>
public enum FigureSource
{
    /// <summary>Nothing tells it: <c>[x]</c>.</summary>
    None,

    /// <summary>A period's extract.</summary>
    Extract,

    /// <summary>A published paper given as history.</summary>
    Paper,

    /// <summary>Worked out from the other figures of the table.</summary>
    Derived,
}
