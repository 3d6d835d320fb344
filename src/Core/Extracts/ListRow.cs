using NodaTime;

namespace Reporting.Extracts;

/// <summary>A usable row of a list about a child.</summary>
public abstract record ListRow
{
    public const string TeamColumn = "Allocated Team";
    public const string WorkerColumn = "Allocated Worker";

    /// <summary>The child's number in the month's <see cref="ChildRegister"/>.</summary>
    public required int Child { get; init; }

    public required RowOrigin Origin { get; init; }

    /// <summary>Allocated Team, trimmed, spaces collapsed; null where blank or the list has none.</summary>
    public string? Team { get; init; }

    /// <summary>Allocated Worker likewise: compared through keyed hashes, shown in exempt editions only.</summary>
    public string? Worker { get; init; }
}

/// <summary>A row of Annex A Lists 1 to 10, which carry the child's particulars.</summary>
public abstract record AnnexARow : ListRow
{
    public const string BirthColumn = "Date of Birth";
    public const string EthnicityColumn = "Ethnicity";

    public LocalDate? DateOfBirth { get; init; }

    /// <summary>The CBDS code, such as WBRI; null where blank or unknown.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>
    /// Completed years on a day, 29 February counted as reached on 1 March; null without a date of birth.
    /// </summary>
    public int? AgeOn(LocalDate day) => DateOfBirth is { } born && born <= day
        ? day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0)
        : null;
}
