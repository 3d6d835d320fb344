using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>What the packs of a month have in common, looked up once for all of them.</summary>
internal sealed class PackMonth
{
    /// <summary>What a list of children says without them.</summary>
    public const string NotKept = "The lists of the month are kept no longer";

    private const int MonthsAudited = 3;

    private readonly ILookup<ReportGroup, IndicatorSeries> series;

    public PackMonth(PaperScope scope)
    {
        Scope = scope;
        Appendix = new AppendixScope(scope.Figures);
        series = scope.Figures.Series.ToLookup(each => new ReportGroup(each.Breakdown, each.Group));
        Actions = PromisedAction.Before(scope.Month, scope.Quality);
        AuditedIn = new AuditWindow(scope.Month.PlusMonths(1 - MonthsAudited), scope.Month);
        Audits = AuditedIn.Completed(scope.Audits.Register);
    }

    public PaperScope Scope { get; }

    public AppendixScope Appendix { get; }

    public ReportingMonth Month => Scope.Month;

    /// <summary>Of every group.</summary>
    public ImmutableArray<PromisedAction> Actions { get; }

    /// <summary>The three months to the reporting month.</summary>
    public AuditWindow AuditedIn { get; }

    /// <summary>Completed in these, of every group.</summary>
    public ImmutableArray<Audit> Audits { get; }

    /// <summary>Null where the month's lists are kept no longer.</summary>
    public MonthCases? Cases => Scope.Cases;

    /// <summary>As it was sent.</summary>
    public string ChildIdOf(Case one) => Cases!.ChildIdOf(one);

    /// <summary>In the order of the catalogue.</summary>
    public ImmutableArray<IndicatorSeries> SeriesOf(PaperGroup group) =>
        [.. series[new ReportGroup(group.Breakdown, group.Name)]];

    public TableSheet Sheet(
        PackGroup group, string tab, string subject, ImmutableArray<string> remarks, Table table)
    {
        var (page, fitted) = SheetRoom.For(table);
        return Of(group, subject, new TableSheet
        {
            Tab = tab,
            Title = "",
            Subject = subject,
            Remarks = remarks,
            Source = Appendix.Source,
            Page = page,
            Table = fitted,
        });
    }

    /// <summary>A sheet as the group's own.</summary>
    public TableSheet Of(PackGroup group, string subject, TableSheet sheet)
    {
        var own = $"{group.Name}, {subject}";
        return (sheet with { Title = Appendix.Title(own), Subject = own }).Finished();
    }
}
