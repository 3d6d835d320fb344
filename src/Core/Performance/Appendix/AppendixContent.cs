using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What an edition of the appendix is laid out from, and nothing else.</summary>
/// <param name="Statements">Officers' words.</param>
/// <param name="QualityAssurance">Tables of audits.</param>
internal sealed record AppendixContent(
    PerformanceFigures Figures, ImmutableArray<Statement> Statements, ImmutableArray<TableSheet> QualityAssurance);
