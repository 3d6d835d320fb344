using System.Globalization;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.National;

/// <summary>
/// Works benchmarks out from a table as the Department for Education publishes it: columns by name, whatever their
/// order; <c>c z x u k :</c> are not numbers. Source: indicators.md, Benchmarks.
/// </summary>
internal sealed class NationalTable(ReferenceTable table, ComparedAreas areas)
{
    private const string Year = "time_period";
    private const int Decimals = 4;

    /// <summary>Every benchmark of the table; none where no measure of the catalogue is in it.</summary>
    public IEnumerable<Benchmark> Benchmarks(ICollection<Finding> findings)
    {
        var measures = NationalMeasures.All.Where(IsHere).ToList();
        if (measures.Count == 0)
            return [];
        var rows = table.Rows(findings).Where(row => YearOf(row) is not null).ToList();
        return measures.SelectMany(measure => Of(measure, rows));
    }

    private bool IsHere(NationalMeasure measure) =>
        measure.Rows.All(row => table.Has(row.Column)) && (IsPublished(measure) || AreCounted(measure));

    private bool IsPublished(NationalMeasure measure) => measure.Published is { } column && table.Has(column);

    private bool AreCounted(NationalMeasure measure) =>
        measure.Counts is { } counts && counts.Numerators.Append(counts.Denominator).All(table.Has);

    private IEnumerable<Benchmark> Of(NationalMeasure measure, IEnumerable<ReferenceRow> rows)
    {
        var held = rows
            .Where(row => measure.Rows.All(wanted => row.Text(wanted.Column) == wanted.Value))
            .GroupBy(row => YearOf(row)!.Value)
            .OrderBy(year => year.Key)
            .ToList();
        if (held.Count == 0)
            yield break;
        var source = string.Create(CultureInfo.InvariantCulture, $"DfE, {measure.Table}, {held[^1].Key} release");
        foreach (var year in held)
        {
            foreach (var benchmark in OfYear(measure, year.Key, year.ToList(), source))
                yield return benchmark;
        }
    }

    private List<Benchmark> OfYear(NationalMeasure measure, int year, List<ReferenceRow> rows, string source)
    {
        var how = IsPublished(measure) ? $"published {measure.Noun}" : "percentage from counts";
        var neighbours = rows.Where(areas.IsNeighbour).Select(row => Figure(measure, row)).OfType<decimal>().ToList();
        var benchmarks = new List<Benchmark>();
        decimal? mean = neighbours.Count == 0 ? null : neighbours.Sum() / neighbours.Count;
        Add(BenchmarkArea.Own, areas.Authority, Of(measure, rows, areas.IsOwn), how);
        Add(BenchmarkArea.StatisticalNeighbours, "Statistical neighbours", mean, MeanOf(neighbours.Count, how));
        Add(BenchmarkArea.Region, areas.Region ?? "", Of(measure, rows, areas.IsRegion), how);
        Add(BenchmarkArea.England, "England", Of(measure, rows, ComparedAreas.IsEngland), how);
        return benchmarks;

        void Add(BenchmarkArea area, string name, decimal? value, string method)
        {
            if (value is { } figure)
                benchmarks.Add(Of(measure, area, name, year, figure, method, source));
        }
    }

    private static Benchmark Of(
        NationalMeasure measure,
        BenchmarkArea area,
        string name,
        int year,
        decimal value,
        string method,
        string source) =>
        new(
            measure.Indicator,
            area,
            name,
            year,
            Rounding.HalfAwayFromZero(value, Decimals),
            measure.Difference is null ? method : $"{method}; {measure.Difference}",
            source,
            measure.Difference is null);

    private string MeanOf(int count, string how)
    {
        var model = areas.NeighbourModel is { } edition ? $" of the {edition} model" : "";
        return string.Create(CultureInfo.InvariantCulture, $"unweighted mean of {count} neighbours{model} ({how})");
    }

    private decimal? Of(NationalMeasure measure, IEnumerable<ReferenceRow> rows, Func<ReferenceRow, bool> isArea) =>
        rows.Where(isArea).Select(row => Figure(measure, row)).FirstOrDefault(figure => figure is not null);

    private decimal? Figure(NationalMeasure measure, ReferenceRow row)
    {
        if (IsPublished(measure))
            return Number(row, measure.Published!);
        var counts = measure.Counts!;
        decimal? sum = 0;
        foreach (var column in counts.Numerators)
            sum += Number(row, column);
        return Number(row, counts.Denominator) is { } whole and not 0 ? sum * 100 / whole : null;
    }

    private static int? YearOf(ReferenceRow row) => row.Text(Year) is { } text ? CellText.Whole(text) : null;

    private static decimal? Number(ReferenceRow row, string column) =>
        row.Text(column) is { } text ? CellText.Number(text) : null;
}
