namespace Reporting.Indicators;

/// <summary>What an indicator asks to be done by a day, in the words of late lists.</summary>
/// <param name="What">In lower case: <c>visit</c>, <c>core group</c>.</param>
/// <param name="CountsWorkingDays">Whether being late is counted in working days, as its limit is.</param>
/// <param name="Recurs">
/// Whether it is due again and again, and in time through the day it is due; else it has one day, and is late when that
/// day ends without it.
/// </param>
/// <param name="FallsDue">Whether the day lies ahead for children that the lists know: not of what is finished.</param>
public sealed record Timescale(string What, bool CountsWorkingDays = false, bool Recurs = true, bool FallsDue = true);
