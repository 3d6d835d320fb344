using Reporting.Periods;

namespace Reporting.Audits.Allocation;

/// <summary>Lots drawn for a month: what looks random is a hash that anyone can work out again.</summary>
/// <param name="seed">The stored seed: another one draws again.</param>
/// <param name="purpose">What is drawn, so that two draws of a month know nothing of each other.</param>
/// <remarks>The order of rows never matters: the lowest lot comes first. Source: audit-cycle.md, Allocation.</remarks>
internal sealed class Lots(string seed, ReportingMonth period, string purpose)
{
    /// <summary>Lower-case hex, compared ordinally.</summary>
    public string Of(params IEnumerable<string> id) => FieldsHash.Of([seed, period.ToString(), purpose, .. id]);
}
