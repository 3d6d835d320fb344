using System.Globalization;
using NodaTime;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The words of the appendix for what other places call by enum.</summary>
internal static class AppendixWords
{
    public const string None = "None";

    /// <summary>In place of a small number.</summary>
    public const string AFew = "a few";

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "Higher is better",
        Polarity.LowerIsBetter => "Lower is better",
        _ => "Neither",
    };

    public static string Of(Unit unit) => unit switch
    {
        Unit.Percent => "Percentage",
        Unit.RatePer10000 => "Rate per 10,000",
        _ => "Number",
    };

    public static string Of(Kind kind) => kind switch
    {
        Kind.Event => "What happened in the month",
        Kind.Stock => "State at month end, from start and end dates",
        Kind.Snapshot => "State at month end, as recorded then",
        Kind.Derived => "From other figures",
        _ => "This month's records against earlier months",
    };

    public static Tone ToneOf(Status status) => status switch
    {
        Status.Met => Tone.Good,
        Status.WithinTolerance => Tone.Caution,
        Status.Missed => Tone.Bad,
        _ => Tone.None,
    };

    public static string Of(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>The place as titles name it: the made-up authority says SYNTHETIC in each of them.</summary>
    public static string AreaOf(Reference.ReferenceData reference) =>
        reference.IsSynthetic ? $"{reference.Authority} (SYNTHETIC)" : reference.Authority;

    public static string Capitalised(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"twelve" and below in words, as column A is read aloud.</summary>
    public static string Months(int count) => count == 13 ? "thirteen months" : $"{Number(count)} months";

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
