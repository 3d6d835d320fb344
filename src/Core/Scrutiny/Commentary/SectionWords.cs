using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>An officers' statement where a paper prints it.</summary>
/// <param name="About">The indicator; null: the section as a whole.</param>
internal sealed record PlacedStatement(string Section, Indicator? About, Statement Statement)
{
    /// <summary>What is to be done, rather than what the figures say.</summary>
    public bool IsAction => Statement.IsAction;
}

/// <summary>Which statement a paper prints in which section.</summary>
/// <remarks>
/// A paper's sections have other names in its other format: words about an indicator go wherever the paper has
/// that indicator, words about a section of another paper stay out.
/// </remarks>
internal static class SectionWords
{
    public static ImmutableArray<PlacedStatement> Place(
        IEnumerable<Statement> statements, ImmutableArray<ReportSection> sections) =>
        [.. statements.SelectMany(statement => Place(statement, sections))];

    private static IEnumerable<PlacedStatement> Place(Statement statement, ImmutableArray<ReportSection> sections)
    {
        var about = statement.Indicator is { } typed ? Catalogue.Find(typed) : null;
        var named = sections.Where(each => SectionNames.AreSame(statement.Section, each.Name)).ToList();
        var placed = named.Count > 0 ? named : sections.Where(each => about is not null && each.Holds(about.Id));
        return placed.Select(section => new PlacedStatement(section.Name, about, statement));
    }
}
