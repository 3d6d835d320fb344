using System.Collections.Immutable;

namespace Reporting.Extracts.Records;

/// <summary>Somebody who leads or manages a team, as <c>teams</c> names them.</summary>
/// <param name="Surname">The word of the name that others share least: of letters, no post and no place.</param>
internal sealed record TeamPerson(string Name, string Surname);

/// <summary>The people in <c>teams</c>: where no person is named, the post is (Service Lead A, Vacant).</summary>
internal static class TeamPeople
{
    private static readonly ImmutableArray<string> Roles =
        ["Manager", "Lead", "Head", "Team", "Service", "Vacant", "Vacancy", "Unknown", "None", "Interim", "Acting"];

    public static IEnumerable<TeamPerson> Of(IReadOnlyCollection<Team> teams)
    {
        var posts = teams.Select(team => team.ServiceArea).OfType<string>().SelectMany(WordsOf)
            .Concat(Roles).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return teams.SelectMany(team => (string?[])[team.ServiceLead, team.PracticeManager]).OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(name => new TeamPerson(name, SurnameIn(name, posts)))
            .Where(person => person.Surname.Length > 0);
    }

    /// <summary>The words of a name, of a person or a team.</summary>
    public static string[] WordsOf(string name) =>
        name.Split([' ', '-', '/', '\'', '\u2019', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    // Before the comma where there is one; what a post adds behind a name (Interim) is not of the name.
    private static string SurnameIn(string name, HashSet<string> posts) => WordsOf(name.Split(',')[0])
        .Reverse().SkipWhile(posts.Contains).FirstOrDefault() is { } word && word.All(char.IsLetter) ? word : "";
}
