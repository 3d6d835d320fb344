using Reporting.Extracts.Reading;

namespace Reporting.Extracts.Values;

/// <summary>Reads the cells of one kind of column; a blank cell never comes here.</summary>
internal interface ICellParser
{
    ParsedCell Parse(Cell cell);
}
