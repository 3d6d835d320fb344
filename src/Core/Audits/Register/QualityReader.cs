using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Audits.Register;

/// <summary>Reads what a month's files say about quality assurance: whom and what they name stays behind.</summary>
internal sealed class QualityReader
{
    private readonly MonthExtract extract;
    private readonly IdentityKey key;
    private readonly QualityPlaces places;
    private readonly RegisterLog log;
    private readonly Spellings spellings = new();
    private readonly AuditReader audits;

    private QualityReader(MonthExtract extract, ReferenceData reference, IdentityKey key)
    {
        this.extract = extract;
        this.key = key;
        places = new QualityPlaces(extract, reference);
        log = new RegisterLog(extract);
        audits = new AuditReader(extract, reference, key, places, spellings, log);
    }

    /// <param name="key">Under which cases, people and audits are hashed.</param>
    public static QualityMonth Read(MonthExtract extract, ReferenceData reference, IdentityKey key) =>
        new QualityReader(extract, reference, key).Read();

    private QualityMonth Read()
    {
        var month = new QualityMonth(extract.Period)
        {
            HasRegister = extract.Audits.IsPresent,
            Audits = [.. extract.Audits.Rows.Select(audits.Read)],
            MissingColumns = [.. extract.Audits.MissingColumns.Order(StringComparer.Ordinal)],
            HasComplaints = extract.Complaints.IsPresent,
            Complaints = [.. Latest(extract.Complaints.Rows, row => row.Id).Select(Complaint)],
            HasEscalations = extract.Escalations.IsPresent,
            Escalations = [.. Latest(extract.Escalations.Rows, row => row.Id).Select(Escalation)],
            Statements = [.. extract.Commentary.Rows.Select(Statement)],
            HasRecommendations = extract.Recommendations.IsPresent,
            Recommendations = [.. extract.Recommendations.Rows.Select(Recommendation)],
            Teams = OwnTeams(),
        };
        return month with { Findings = [.. log.All(), .. RegisterCounts.Of(extract.Audits.Rows).Select(InPeriod)] };
    }

    /// <summary>Another month's list, or the authority's, is not what the period's files say.</summary>
    private ImmutableArray<Team> OwnTeams() =>
        extract.Origins.Any(origin => origin.List == ListNames.Teams) ? extract.Teams.Rows : [];

    /// <summary>A row corrects an earlier one of its id, and stands in its place.</summary>
    private static IEnumerable<T> Latest<T>(IEnumerable<T> rows, Func<T, string> id) =>
        rows.GroupBy(id, StringComparer.Ordinal).Select(same => same.Last());

    private Complaint Complaint(ComplaintRow row) => new(
        key.HashOf(row.Id),
        row.Received,
        Words(row.Stage, row.Origin, ComplaintRow.StageColumn, row.Id),
        AreaOf(row.ServiceArea, row.Origin),
        Words(row.Subject, row.Origin, ComplaintRow.SubjectColumn, row.Id),
        row.Due,
        Words(row.Status, row.Origin, ComplaintRow.StatusColumn, row.Id),
        row.Closed);

    private Escalation Escalation(EscalationRow row) => new(
        key.HashOf(row.Id),
        row.Date,
        Words(row.RaisedByRole, row.Origin, EscalationRow.RoleColumn, row.Id),
        AreaOf(row.ServiceArea, row.Origin),
        Words(row.Theme, row.Origin, EscalationRow.ThemeColumn, row.Id),
        row.Resolved);

    private Statement Statement(CommentaryRow row)
    {
        CommentaryRules.Check(row, log);
        return row.Statement;
    }

    private Recommendation Recommendation(RecommendationRow row)
    {
        if (RecommendationProgress.Read(row.Status) is null)
            log.Add(RegisterRules.UnknownProgress, row.Origin, RecommendationRow.StatusColumn);
        return new(
            row.Date,
            row.Title,
            row.ActionProposed,
            row.ActionTaken,
            row.Status,
            row.AcceptedOn,
            row.ReportedTo);
    }

    private string AreaOf(string? written, RowOrigin origin)
    {
        if (places.AreaOf(written, team: null) is { } area)
            return area;
        log.Add(RegisterRules.UnknownServiceArea, origin, ComplaintRow.ServiceAreaColumn);
        return ServiceAreas.NotKnown;
    }

    private string? Words(string? text, RowOrigin origin, string column, string id)
    {
        if (text is null || FewWords.Are(text, id))
            return spellings.OfAny(text);
        log.Add(RegisterRules.NotAFewWords, origin, column);
        return null;
    }

    private Finding InPeriod(Finding finding) => finding with { Period = extract.Period };
}
