using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Reference.Settings;

/// <summary>Everything the <c>settings</c> files say, typed.</summary>
internal sealed record AuthoritySettings
{
    public string Authority { get; init; } = ShippedReference.SampleBorough;

    /// <summary>The code the department's tables know the authority by: <c>852</c> or <c>E06000045</c>.</summary>
    public string? Code { get; init; }

    public string? Region { get; init; }

    /// <summary>Codes of the statistical neighbours.</summary>
    public ImmutableArray<string> Neighbours { get; init; } = [];

    /// <summary>The edition of the model that names the neighbours, such as "April 2021".</summary>
    public string? NeighbourModel { get; init; }

    public IndicatorSettings Indicators { get; init; } = IndicatorSettings.Default;

    public ReportSettings Reports { get; init; } = new();

    public AuditSettings Audits { get; init; } = new();
}
