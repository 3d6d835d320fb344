using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What codes of the lists are called in tables, in the order of their sets.</summary>
internal static class CodeWords
{
    public const string NotRecorded = "Not recorded";

    /// <summary>The categories of abuse.</summary>
    public static ImmutableArray<string> Abuse { get; } =
        [.. CodesOf(ListNames.ChildProtection, "Latest Category of Abuse").Select(code => code.Words)];

    private static readonly ImmutableArray<Code> LegalStatuses =
        CodesOf(ListNames.ChildrenInCare, CarePeriod.LegalStatusColumn);

    private static readonly ImmutableArray<Code> ReasonsCeased =
        CodesOf(ListNames.ChildrenInCare, CarePeriod.ReasonCeasedColumn);

    public static ImmutableArray<string> AllLegalStatuses { get; } = [.. LegalStatuses.Select(Words)];

    public static ImmutableArray<string> AllReasonsCeased { get; } = [.. ReasonsCeased.Select(Words)];

    public static string LegalStatus(string? code) => Named(LegalStatuses, code);

    public static string ReasonCeased(string? code) => Named(ReasonsCeased, code);

    private static string Named(ImmutableArray<Code> codes, string? code) =>
        codes.FirstOrDefault(each => each.Key == code) is { } known ? Words(known) : NotRecorded;

    private static string Words(Code code) => $"{code.Key}: {code.Words}";

    private static ImmutableArray<Code> CodesOf(string list, string column)
    {
        var schema = ShippedSchemas.Of(list);
        return [.. schema.Columns[schema.PlaceOf(column)].Codes!.Codes];
    }
}
