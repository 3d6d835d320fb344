using System.Collections.Immutable;
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
        scan = new SheetScan(new KnownHeadings(lists, options.Headings), options);
    }

    /// <summary>Never throws for what a file holds: a file that can't be used is rejected, with the reason.</summary>
    public ReadFile Read(UploadedFile file, CancellationToken cancellation = default)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var tables = ImmutableArray.CreateBuilder<ListTable>();
        try
        {
            foreach (var sheet in WorkbookFile.Sheets(file, options.Limits, cancellation))
            {
                var outcome = scan.Scan(file.Name, sheet, cancellation);
                findings.AddRange(outcome.Findings);
                if (outcome.Table is { } table)
                    tables.Add(table);
            }
        }
        catch (UnreadableFileException unreadable)
        {
            return new ReadFile(file.Name)
            {
                Findings = [new(unreadable.Rule, Severity.Reject, unreadable.Message) { File = file.Name }],
            };
        }

        findings.AddRange(FileFindings.Of(file.Name, tables, findings));
        return new ReadFile(file.Name) { Findings = findings.ToImmutable(), Tables = tables.ToImmutable() };
    }
}
