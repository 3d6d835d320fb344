using System.Collections.Immutable;

namespace Reporting.Storage.Accounts;

/// <summary>Tables. Source: design.md, Runs, the table of stores.</summary>
internal static class TableNames
{
    public const string Extracts = "Extracts";
    public const string Results = "Results";
    public const string Publications = "Publications";
    public const string Runs = "Runs";

    public const string Audits = "Audits";
    public const string Clocks = "Clocks";
    public const string Recommendations = "Recommendations";

    public static ImmutableArray<string> All { get; } =
        [Extracts, Results, Publications, Runs, Audits, Clocks, Recommendations];
}
