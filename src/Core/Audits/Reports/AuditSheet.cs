using System.Collections.Immutable;
using System.Globalization;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>
/// How the sheets of one audit report are made: their titles, source, and what they say without audits.
/// </summary>
/// <param name="Covers">The period in words, as titles name it.</param>
/// <param name="Audits">Audits that the report covers: without any, every sheet says so.</param>
internal sealed record AuditSheet(AuditScope Scope, string Covers, int Audits)
{
    /// <summary>What a reader can take in, and a workbook can hold in the memory of the smallest instance.</summary>
    private const int MostRows = 3_000;

    /// <summary>What the rows are from, as the sheet's source names it.</summary>
    public string From { get; init; } = "register of audits";

    /// <summary>False: the tables have rows without a register too.</summary>
    public bool ReadsRegister { get; init; } = true;

    public bool HasRegister => Scope.Months.Any(month => month.HasRegister);

    private bool HasRows => HasRegister || !ReadsRegister;

    /// <param name="none">What the table says where it has no row.</param>
    public TableSheet Of(
        string tab, string subject, ImmutableArray<Column> columns, IEnumerable<ImmutableArray<Cell>> rows,
        string none, params ImmutableArray<string> remarks)
    {
        ImmutableArray<ImmutableArray<Cell>> untold =
            [[Cell.Of("There is no register"), .. columns.Skip(1).Select(_ => Cell.NotAvailable)]];
        ImmutableArray<ImmutableArray<Cell>> all = HasRows ? [.. rows] : untold;
        var (page, table) = SheetRoom.For(
            new Table($"{tab}_table", columns, [.. all.Take(MostRows)]).OrSaying(none));
        return new TableSheet
        {
            Tab = tab,
            Title = AuditWorkbook.TitleOf(Scope, subject, Covers),
            Subject = subject,
            Remarks = [.. Missing, .. remarks, .. Shortened(all.Length)],
            Source = $"{Scope.Reference.Authority} children's services, {From}",
            Page = page,
            Table = table,
        }.Finished();
    }

    private static IEnumerable<string> Shortened(int rows) => rows <= MostRows
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"The first {MostRows:N0} of {rows:N0} rows are shown.")];

    private IEnumerable<string> Missing =>
        !ReadsRegister ? []
        : !HasRegister ? [$"No register of audits was received for {Covers} or before."]
        : Audits == 0 ? [$"No audit was completed in {Covers}."]
        : [];
}
