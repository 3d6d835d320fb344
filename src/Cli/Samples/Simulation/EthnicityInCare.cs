namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// Planted: at every stage the children are of the same mix but in care, and so among care leavers, where one group
/// stands out. An analysis of ethnicity has to find it.
/// </summary>
internal static class EthnicityInCare
{
    private const string Usual = "a) WBRI";
    private const string StandsOut = "f) MWBC";
    private const int OneIn = 6;

    /// <summary>Draws nothing: with or without it a seed gives the same borough.</summary>
    public static void Plant(World world)
    {
        foreach (var period in world.Care.Where(period => !period.ShortBreaks && IsChosen(period.Child)))
            period.Child.Ethnicity = StandsOut;
    }

    private static bool IsChosen(Child child) => child.Ethnicity == Usual && child.Number % OneIn == 0;
}
