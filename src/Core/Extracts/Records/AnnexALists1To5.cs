using NodaTime;

namespace Reporting.Extracts.Records;

/// <summary>List 1: a contact.</summary>
public sealed record Contact : AnnexARow
{
    public const string DateColumn = "Date of Contact";

    public LocalDate? Date { get; init; }

    /// <summary>Contact Source's short code, such as <c>3A</c>.</summary>
    public string? SourceCode { get; init; }
}

/// <summary>List 2: an early help assessment.</summary>
public sealed record EarlyHelpAssessment : AnnexARow
{
    public const string StartColumn = "Assessment start date";
    public const string CompletionColumn = "Assessment completion date";

    public LocalDate? Start { get; init; }

    public LocalDate? Completion { get; init; }
}

/// <summary>List 3: a referral.</summary>
public sealed record Referral : AnnexARow
{
    public const string DateColumn = "Date of referral";
    public const string NfaColumn = "Referral NFA?";
    public const string NumberColumn = "Number of Referrals in Last 12 Months";

    public LocalDate? Date { get; init; }

    /// <summary>Referral Source's short code, such as <c>3A</c>.</summary>
    public string? SourceCode { get; init; }

    public Answer NoFurtherAction { get; init; }

    /// <summary>Belongs to the child's latest referral and is repeated on every row of the child.</summary>
    public int? ReferralsInLast12Months { get; init; }
}

/// <summary>List 4: a child and family (continuous) assessment.</summary>
public sealed record Assessment : AnnexARow
{
    public const string StartColumn = "Continuous Assessment Start Date";
    public const string AuthorisationColumn = "Continuous Assessment Date of Authorisation";
    public const string SupportColumn =
        "Was the child assessed as requiring LA children's social care support";

    public LocalDate? Start { get; init; }

    public LocalDate? Authorisation { get; init; }

    public Answer RequiresSupport { get; init; }
}

/// <summary>List 5: a section 47 enquiry and its initial child protection conference, if one was held.</summary>
public sealed record Conference : AnnexARow
{
    public const string StrategyColumn = "Strategy discussion initiating Section 47 Enquiry Start Date";
    public const string DateColumn = "Date of Initial Child Protection Conference";
    public const string ResultColumn =
        "Did the Initial Child Protection Conference Result in a Child Protection Plan";

    public LocalDate? InitiatingStrategyDiscussion { get; init; }

    public LocalDate? Date { get; init; }

    public Answer ResultedInPlan { get; init; }
}
