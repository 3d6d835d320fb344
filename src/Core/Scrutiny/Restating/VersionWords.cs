using Reporting.Performance;
using Reporting.Performance.Appendix;

namespace Reporting.Scrutiny.Restating;

/// <summary>The log's words for where a value stood, what told it and what became of it.</summary>
internal static class VersionWords
{
    public static string KeptAs(VersionKind kind) => kind switch
    {
        VersionKind.FirstPublished => "First published",
        VersionKind.Restated => "Restatement",
        VersionKind.Provisional => "Version only: month provisional",
        VersionKind.Immaterial => "Version only: small change",
        _ => "As first published",
    };

    public static string PublishedIn(FigureVersion version) => version switch
    {
        { IsPublished: false } => "This run, not published",
        { Issue: { } issue, On: { } day } =>
            $"{version.Report}, {version.PublishedIn.ToShortWords()}, issue {AppendixWords.Number(issue)}, "
            + AppendixWords.Of(day),
        { Source: FigureSource.Paper } => $"Paper of {version.PublishedIn.ToWords()}",
        _ => $"Report of {version.PublishedIn.ToWords()}",
    };

    public static string ToldBy(FigureVersion version) => version.Source switch
    {
        FigureSource.Paper => $"Paper of {version.ToldBy.ToWords()}",
        FigureSource.Derived => $"Other figures, {version.ToldBy.ToWords()}",
        _ => $"Extract of {version.ToldBy.ToWords()}",
    };

    /// <summary>Whole numbers, unless a version would read like the one before it.</summary>
    public static int DecimalsOf(FigureVersions figure)
    {
        var decimals = 0;
        while (decimals < FigureText.MostDecimals && ReadAlike(decimals))
            decimals++;
        return decimals;

        bool ReadAlike(int shown) => figure.All.Zip(figure.All.Skip(1)).Any(pair =>
            pair.First.Figure.Value != pair.Second.Figure.Value
            && FigureText.Of(pair.First.Figure, shown) == FigureText.Of(pair.Second.Figure, shown));
    }
}
