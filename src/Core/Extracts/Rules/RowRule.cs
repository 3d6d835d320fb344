using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Extracts.Rules;

/// <summary>A rule about cells of one row together. The row is used all the same.</summary>
/// <param name="column">The place of the column it points at.</param>
internal abstract class RowRule(string id, string problem, int column) : Rule(id, Severity.Warn, problem)
{
    public int Column { get; } = column;

    /// <summary>Whether the row breaks the rule; cells stand in the order of the schema's columns.</summary>
    public abstract bool IsBroken(ReadOnlySpan<CellValue> cells);

    /// <summary>The rules that a list's rows are held against.</summary>
    /// <param name="period">The month the file is for, where it is known.</param>
    public static ImmutableArray<RowRule> For(ListSchema list, ReportingMonth? period)
    {
        var rules = ImmutableArray.CreateBuilder<RowRule>();
        rules.AddRange(list.Spans.Select(span => new EndBeforeStart(list, span)));
        if (list is { Dated: true, IsAwaited: false })
            rules.Add(new NoDate(list));
        rules.AddRange(DateBeforeBirth.For(list));
        if (period is { } month && AgeAgainstBirth.For(list, month) is { } age)
            rules.Add(age);
        if (BlankGrade.For(list) is { } grade)
            rules.Add(grade);
        if (UnknownIndicator.For(list) is { } indicator)
            rules.Add(indicator);
        return rules.ToImmutable();
    }
}
