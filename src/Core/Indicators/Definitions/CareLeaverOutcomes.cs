using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>
/// "Purposeful direct contact": contact, homes and occupation of care leavers, by their age at month end. A blank or
/// unknown answer counts as no.
/// </summary>
internal static class CareLeaverOutcomes
{
    private static readonly Cohort<CareLeaver> Aged16To17 = Aged(16, 17);

    private static readonly Cohort<CareLeaver> Aged19To21 = Aged(19, 21);

    public static ImmutableArray<Definition> All { get; } =
    [
        InTouch("care-leavers-in-touch-16-17", Aged16To17),
        Suitable("care-leavers-suitable-16-17", Aged16To17),
        Occupied("care-leavers-eet-16-17", Aged16To17),
        InTouch("care-leavers-in-touch-19-21", Aged19To21),
        Suitable("care-leavers-suitable-19-21", Aged19To21),
        Occupied("care-leavers-eet-19-21", Aged19To21),
    ];

    private static Cohort<CareLeaver> Aged(int from, int to) => Cohorts.CareLeavers.Where(
        (leaver, month) => leaver.AgeOn(month.End) is { } age && age >= from && age <= to,
        new Source(ListNames.CareLeavers, AnnexARow.BirthColumn));

    private static Definition InTouch(string indicator, Cohort<CareLeaver> of) => Percentage(
        indicator,
        of,
        with: (leaver, _) => leaver.InTouch == Extracts.Records.InTouch.Yes);

    private static Definition Suitable(string indicator, Cohort<CareLeaver> of) => Percentage(
        indicator,
        of,
        with: (leaver, _) => leaver.Suitable == Answer.Yes,
        reads: [new(ListNames.CareLeavers, CareLeaver.SuitabilityColumn)]);

    /// <summary>In education, employment or training: the first letter of the Activity Status code says so.</summary>
    private static Definition Occupied(string indicator, Cohort<CareLeaver> of) => Percentage(
        indicator,
        of,
        with: (leaver, month) => leaver.Activity is { Length: > 0 } activity
            && month.Settings.InEducationEmploymentOrTraining.Contains(activity[0]),
        reads: [new(ListNames.CareLeavers, CareLeaver.ActivityColumn)]);
}
