namespace Reporting.Extracts.Mapping;

/// <summary>Columns that several lists share.</summary>
internal static class Particulars
{
    public const string Birth = "Date of Birth";
    public const string Ethnicity = "Ethnicity";
    public const string Team = "Allocated Team";
    public const string Worker = "Allocated Worker";
}
