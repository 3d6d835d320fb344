using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Disclosure;
using Reporting.Disclosure.Scanning;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits;

/// <summary>Everything an audit report is a function of. Pure: equal scopes give equal files.</summary>
internal sealed record AuditScope
{
    private AuditRegister? register;
    private Managers? managers;
    private ServiceAreas? areas;

    public required ReferenceData Reference { get; init => Set(out field, value); }

    /// <summary>The last month the report covers.</summary>
    public required ReportingMonth Period { get; init; }

    /// <summary>Every period up to the report's, oldest first, that has files about quality assurance.</summary>
    public required ImmutableArray<QualityMonth> Months { get; init => Set(out field, value); }

    /// <summary>Under which cases, auditors and audits are hashed in <see cref="Months"/>.</summary>
    public required IdentityKey Key { get; init => Set(out field, value); }

    /// <summary>The day that clocks are read on: an input of the run.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Decides what public editions show, knowing what was published before.</summary>
    public required DisclosureControl Disclosure { get; init; }

    /// <summary>Null: a draft without storage. Never the wall clock's date.</summary>
    public LocalDate? PublishOn { get; init; }

    /// <summary>What the cover of a stored run names it by; null without storage.</summary>
    public string? RunCode { get; init; }

    /// <summary>
    /// The open cases of the latest Annex A lists, with real case ids: for exempt editions. Null: none.
    /// </summary>
    public AllocationFrame? Frame { get; init => Set(out field, value); }

    /// <summary>Real ids of the cases that registers still kept name: for exempt editions.</summary>
    public ImmutableArray<string> AuditedCases { get; init; } = [];

    /// <summary>The issues of this very report that were published, first first; empty without storage.</summary>
    public ImmutableArray<PublishedAudits> Issues { get; init; } = [];

    public AuditRegister Register => register ??=
        AuditRegister.Of(Months).WithoutIdsOf(Frame?.Cases.Select(each => each.CaseHash) ?? []);

    /// <summary>Names of managers and leads as far as <c>teams</c> and <c>auditors</c> give them.</summary>
    public Managers Managers => managers ??= new Managers(Teams, Reference.Auditors, Key);

    /// <summary>The teams of the latest period that has its own list, else the authority's.</summary>
    public ImmutableArray<Team> Teams =>
        Months.LastOrDefault(month => !month.Teams.IsEmpty)?.Teams ?? Reference.Teams;

    /// <summary>Of every month's teams: an area that is gone still has its audits.</summary>
    public ServiceAreas Areas => areas ??= new ServiceAreas(
        Reference.Audits.Areas,
        Months.SelectMany(month => month.Teams).Concat(Reference.Teams).Select(team => team.ServiceArea),
        Months.SelectMany(AreasNamedIn).Concat(Frame?.Cases.Select(each => each.ServiceArea) ?? []));

    /// <summary>The place as titles name it.</summary>
    public string Area =>
        Reference.IsSynthetic ? $"{Reference.Authority} (SYNTHETIC)" : Reference.Authority;

    /// <summary>Whom public editions may not name: children of registers by hash, those at hand by id.</summary>
    public KnownIdentities Identities => new KnownIdentities
    {
        Key = Key,
        Hashes = [.. Register.All.Select(audit => audit.Case).OfType<string>()],
        Since = Period.PlusMonths(-KnownIdentities.MonthsOfOwnDates).Start,
        Ordinary =
        [
            .. Reference.Meetings.Select(meeting => meeting.Date),
            .. Months.SelectMany(month => month.Recommendations).Select(item => item.Date),
            .. Months.SelectMany(month => month.Recommendations).Select(item => item.AcceptedOn).OfType<LocalDate>(),
        ],
    }.With(AuditedCases).With(Frame?.Cases.Select(each => each.CaseId) ?? [])
        .With([.. Reference.Teams, .. Months.SelectMany(month => month.Teams)]);

    private static IEnumerable<string> AreasNamedIn(QualityMonth month) =>
    [
        .. month.Audits.Select(audit => audit.ServiceArea),
        .. month.Complaints.Select(complaint => complaint.ServiceArea),
        .. month.Escalations.Select(escalation => escalation.ServiceArea),
    ];

    // A copy (with) takes along what was worked out: with other months it would keep the register of these.
    private void Set<T>(out T field, T value)
    {
        field = value;
        (register, managers, areas) = (null, null, null);
    }
}

/// <summary>What an issue of an audit report printed.</summary>
internal sealed record PublishedAudits(int Issue, LocalDate PublishedOn, ImmutableArray<AuditFigure> Figures);
