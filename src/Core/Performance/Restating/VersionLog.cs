using Reporting.Indicators;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Restating;

/// <summary>
/// Every value that a figure of the authority had in what went out, and has now. Each is held against the first one by
/// the rule that marks a figure as restated, so that log and marks agree.
/// </summary>
internal sealed class VersionLog(
    ReferenceData reference, ReportingMonth reportingMonth, TargetFinder targets, PublicationHistory history)
{
    private readonly RestatementRule rule = new(reference.Reports, targets, reportingMonth);

    /// <summary>The figures of the months shown that have more than one version.</summary>
    public IEnumerable<FigureVersions> All() =>
        from indicator in Catalogue.All
        from month in reportingMonth.LastMonths(AppendixSpan.Months)
        let versions = Of(indicator, month)
        where versions.All.Length > 1
        select versions;

    private FigureVersions Of(Indicator indicator, ReportingMonth month)
    {
        var published = history.VersionsOf(indicator.Id, month);
        if (published is not [var first, ..])
            return new FigureVersions(indicator, month, []);
        var versions = published.Select(each => Version(indicator, month, first, each));
        var now = history.Now.Of(indicator, month);
        return new FigureVersions(indicator, month, now.Figure.Value is null || now.SaysTheSameAs(published[^1].Figure)
            ? [.. versions]
            : [.. versions, Draft(indicator, month, first, now)]);
    }

    private FigureVersion Draft(
        Indicator indicator, ReportingMonth month, FigurePublication first, SourcedFigure now)
    {
        var draft = new FigurePublication(now, reportingMonth) { Files = history.FilesOf(now.In) };
        return Version(indicator, month, first, draft) with { IsPublished = false };
    }

    private FigureVersion Version(
        Indicator indicator, ReportingMonth month, FigurePublication first, FigurePublication version)
    {
        var kind = KindOf(indicator, month, first, version);
        var reason = kind == VersionKind.FirstPublished
            ? null
            : RestatementText.ReasonFor(
                indicator.Id, month, reference.Reasons, first.ReplacedFor(version.Figure));
        return new FigureVersion(
            version.Figure.Figure,
            version.Figure.Source,
            version.In,
            version.Figure.In,
            kind,
            targets.StatusOf(indicator, month, version.Figure.Figure.Value),
            reason)
        {
            IsPublished = true,
            Report = version.Report,
            Issue = version.Issue,
            On = version.On,
            Rules = version.Rules,
            Files = version.Figure.Source == FigureSource.Paper ? [] : version.Files,
        };
    }

    private VersionKind KindOf(
        Indicator indicator, ReportingMonth month, FigurePublication first, FigurePublication version)
    {
        if (ReferenceEquals(first, version))
            return VersionKind.FirstPublished;
        if (rule.IsRestated(indicator, month, first, version.Figure))
            return VersionKind.Restated;
        if (version.Figure.SaysTheSameAs(first.Figure))
            return VersionKind.AsFirstPublished;
        return rule.IsProvisional(month) ? VersionKind.Provisional : VersionKind.Immaterial;
    }
}
