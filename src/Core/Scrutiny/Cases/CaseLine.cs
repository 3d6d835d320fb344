using NodaTime;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Cases;

/// <summary>One child, referral or assessment behind a figure, as the exempt edition lists it.</summary>
/// <param name="Child">The real id.</param>
/// <param name="State">Late, In time, In the numerator, Not in the numerator, Counted, Left out.</param>
/// <param name="LateBy">In days or working days, as <paramref name="Timescale"/> says.</param>
/// <param name="Remark">What is particular about it, in words.</param>
internal sealed record CaseLine(
    Indicator Indicator,
    Timescale? Timescale,
    string Child,
    string Team,
    string ServiceArea,
    string State,
    LocalDate? DecidedOn,
    LocalDate? DueOn,
    int? LateBy,
    string Remark);
