using Reporting.Extracts.Records;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of Lists 1 to 5.</summary>
internal static class ListsOneToFive
{
    public static Contact Contact(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Date = row.Date(Records.Contact.DateColumn),
        SourceCode = row.Code("Contact Source"),
    };

    public static EarlyHelpAssessment EarlyHelp(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Start = row.Date(EarlyHelpAssessment.StartColumn),
        Completion = row.Date(EarlyHelpAssessment.CompletionColumn),
    };

    public static Referral Referral(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Date = row.Date(Records.Referral.DateColumn),
        SourceCode = row.Code("Referral Source"),
        NoFurtherAction = row.Answer(Records.Referral.NfaColumn),
        ReferralsInLast12Months = row.Whole(Records.Referral.NumberColumn),
    };

    public static Assessment Assessment(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Start = row.Date(Records.Assessment.StartColumn),
        Authorisation = row.Date(Records.Assessment.AuthorisationColumn),
        RequiresSupport = row.Answer(Records.Assessment.SupportColumn),
    };

    public static Conference Conference(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        InitiatingStrategyDiscussion = row.Date(Records.Conference.StrategyColumn),
        Date = row.Date(Records.Conference.DateColumn),
        ResultedInPlan = row.Answer(Records.Conference.ResultColumn),
    };
}
