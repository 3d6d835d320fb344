using System.Collections.Frozen;
using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Values;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Audits.Register;

/// <summary>Makes an audit of a row of the register: identities become keyed hashes, free text is left behind.
/// </summary>
internal sealed class AuditReader(
    MonthExtract extract,
    ReferenceData reference,
    IdentityKey key,
    QualityPlaces places,
    Spellings spellings,
    RegisterLog log)
{
    private const int LongestReference = 40;

    private readonly FrozenSet<string> identities = IdentitiesOf(extract, reference);

    private readonly FrozenDictionary<string, string> programmed = reference.Programme
        .Select(entry => entry.Theme).OfType<string>()
        .DistinctBy(FoldedText.Of, StringComparer.Ordinal)
        .ToFrozenDictionary(FoldedText.Of, theme => theme, StringComparer.Ordinal);

    public Audit Read(AuditRow row)
    {
        var day = row.Answers.Completed ?? row.Answers.Allocated ?? extract.Period.End;
        var team = places.TeamOf(row.Team, day);
        if (team is null && row.Team is not null)
            log.Add(RegisterRules.UnknownTeam, row.Origin, AuditRow.TeamColumn);
        var area = places.AreaOf(row.ServiceArea, team);
        if (area is null)
            log.Add(RegisterRules.UnknownServiceArea, row.Origin, AuditRow.ServiceAreaColumn);
        return row.Answers with
        {
            Key = key.HashOf(row.Id),
            Reference = ReferenceOf(row),
            Case = row.Child is { } child ? key.HashOf(child) : null,
            Auditor = row.Auditor is { } auditor ? key.HashOfPerson(auditor) : null,
            ServiceArea = area ?? ServiceAreas.NotKnown,
            Team = team?.Name,
            Theme = ThemeOf(row),
            Strengths = Tags(row, row.Strengths, AuditRow.StrengthsColumn),
            Improvements = Tags(row, row.Improvements, AuditRow.ImprovementsColumn),
        };
    }

    /// <summary>An id is printed to be found again, which a sentence, a formula or a person's name is not for.
    /// </summary>
    private string? ReferenceOf(AuditRow row) =>
        row.Id.Length <= LongestReference
        && row.Id[0] is not ('=' or '+' or '-' or '@')
        && FewWords.ArePrintable(row.Id)
        && !FewWords.Names(row.Id, row.Child, row.Auditor)
        && !extract.Children.Knows(row.Id)
        && !NamesSomebody(row.Id)
            ? row.Id
            : null;

    private string? ThemeOf(AuditRow row)
    {
        if (row.Theme is not { } theme)
            return null;
        return programmed.TryGetValue(FoldedText.Of(theme), out var known) ? known
            : Tags(row, theme, AuditRow.ThemeColumn, separator: null).FirstOrDefault();
    }

    private ImmutableArray<string> Tags(AuditRow row, string? text, string column, char? separator = ';')
    {
        if (text is null)
            return [];
        var tags = ImmutableArray.CreateBuilder<string>();
        var written = separator is { } between ? text.Split(between) : [text];
        foreach (var tag in written.Select(FoldedText.Clean).Where(tag => !BlankText.Is(tag)))
        {
            if (FewWords.Are(tag, row.Child, row.Auditor) && !NamesSomebody(tag))
                tags.Add(tag);
            else
                log.Add(RegisterRules.NotAFewWords, row.Origin, column);
        }

        return spellings.Of(tags.ToImmutable());
    }

    /// <summary>Whether words of the text, one or several in a row, are an identity.</summary>
    private bool NamesSomebody(string text)
    {
        var words = FoldedText.Of(text).Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            for (var end = first + 1; end <= words.Length; end++)
            {
                if (identities.Contains(string.Join(' ', words[first..end])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whoever the register, the teams or the auditors name: no tag and no Audit ID names one.</summary>
    private static FrozenSet<string> IdentitiesOf(MonthExtract extract, ReferenceData reference) =>
    [
        .. extract.Audits.Rows.SelectMany(row => (string?[])[row.Child, row.Auditor])
            .Concat(extract.Teams.Rows.SelectMany(team => (string?[])[team.ServiceLead, team.PracticeManager]))
            .Concat(reference.Auditors.Select(auditor => auditor.Id))
            .OfType<string>().Select(FoldedText.Of),
    ];
}
