using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Reporting.Checks;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts;

/// <summary>Reads an upload: recognises its lists by their headings, reads and checks their rows.</summary>
public sealed class ExtractReader
{
    private readonly ExtractOptions options;
    private readonly SheetScan scan;

    public ExtractReader(ExtractOptions? options = null)
        : this(ShippedSchemas.Extracts, options ?? ExtractOptions.Default)
    {
    }

    internal ExtractReader(ImmutableArray<ListSchema> lists, ExtractOptions options)
    {
        this.options = options;
        scan = new SheetScan(new KnownHeadings(lists, options.Maps.Headings), options);
    }

    /// <summary>Never throws for what a file holds: a file that can't be used is rejected, with the reason.</summary>
    public ReadFile Read(UploadedFile file, CancellationToken cancellation = default)
    {
        SheetOutcome[] outcomes;
        try
        {
            outcomes = ScanAll(file.Name, WorkbookFile.Sheets(file, options.Limits, cancellation), cancellation);
        }
        catch (UnreadableFileException unreadable)
        {
            return new ReadFile(file.Name)
            {
                Findings = [new(unreadable.Rule, Severity.Reject, unreadable.Message) { File = file.Name }],
            };
        }

        ImmutableArray<ListTable> tables = [.. outcomes.Select(outcome => outcome.Table).OfType<ListTable>()];
        ImmutableArray<Finding> findings = [.. outcomes.SelectMany(outcome => outcome.Findings)];
        return new ReadFile(file.Name)
        {
            Findings = [.. findings, .. FileFindings.Of(file.Name, tables, findings)],
            Tables = tables,
        };
    }

    /// <summary>The sheets side by side, their outcomes in the workbook's order.</summary>
    /// <exception cref="UnreadableFileException">What the first sheet that can't be read says.</exception>
    private SheetOutcome[] ScanAll(string file, IReadOnlyList<SheetReader> sheets, CancellationToken cancellation)
    {
        var outcomes = new SheetOutcome[sheets.Count];
        var unreadable = new ExceptionDispatchInfo?[sheets.Count];
        var kept = new KeptContent(options.Limits);
        var atOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        Parallel.For(0, sheets.Count, atOnce, index =>
        {
            try
            {
                outcomes[index] = scan.Scan(file, sheets[index], kept, cancellation);
            }
            catch (UnreadableFileException exception)
            {
                unreadable[index] = ExceptionDispatchInfo.Capture(exception);
            }
        });
        unreadable.FirstOrDefault(each => each is not null)?.Throw();
        return outcomes;
    }
}
