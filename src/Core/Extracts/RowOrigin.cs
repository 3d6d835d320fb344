namespace Reporting.Extracts;

/// <summary>
/// Where a record stood: the file's and sheet's place in <see cref="MonthExtract.Origins"/>, and the row.
/// </summary>
public readonly record struct RowOrigin(int Table, int Row);

/// <summary>
/// One recognised table of a file: which list, in which file and sheet, and the row its headings stand in.
/// </summary>
public sealed record TableOrigin(string List, string File, string Sheet, int HeadingRow);
