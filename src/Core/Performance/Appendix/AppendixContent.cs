using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What an edition of the appendix is laid out from, and nothing else.</summary>
/// <param name="Statements">Officers' words.</param>
/// <param name="QualityAssurance">Tables of audits.</param>
/// <param name="Bridges">By indicator, why it moved since last month; none where nobody can say.</param>
internal sealed record AppendixContent(
    PerformanceFigures Figures,
    ImmutableArray<Statement> Statements,
    ImmutableArray<TableSheet> QualityAssurance,
    ImmutableDictionary<string, string> Bridges);
