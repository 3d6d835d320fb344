using System.Collections.Immutable;
using Reporting.Reference.Files;

namespace Reporting.Reference;

/// <summary>The broad groups that ethnicity is told by.</summary>
public enum EthnicGroup
{
    White,
    Mixed,
    Asian,
    Black,
    Other,

    /// <summary>Refused, not yet obtained, blank, or no known code: a row of its own, never dropped.</summary>
    NotKnown,
}

/// <summary>A code of Annex A's column Ethnicity.</summary>
internal sealed record Ethnicity(string Code, string Words, EthnicGroup Group);

/// <summary>
/// Annex A's codes in the five broad groups of the 2021 census, which counts Chinese with the Asian groups.
/// </summary>
internal static class Ethnicities
{
    /// <summary>The eighteen codes of a group, in the order of the code set.</summary>
    public static ImmutableArray<Ethnicity> All { get; } =
    [
        new("WBRI", "White British", EthnicGroup.White),
        new("WIRI", "White Irish", EthnicGroup.White),
        new("WIRT", "Traveller of Irish heritage", EthnicGroup.White),
        new("WOTH", "Any other White background", EthnicGroup.White),
        new("WROM", "Gypsy or Roma", EthnicGroup.White),
        new("MWBC", "White and Black Caribbean", EthnicGroup.Mixed),
        new("MWBA", "White and Black African", EthnicGroup.Mixed),
        new("MWAS", "White and Asian", EthnicGroup.Mixed),
        new("MOTH", "Any other Mixed background", EthnicGroup.Mixed),
        new("AIND", "Indian", EthnicGroup.Asian),
        new("APKN", "Pakistani", EthnicGroup.Asian),
        new("ABAN", "Bangladeshi", EthnicGroup.Asian),
        new("AOTH", "Any other Asian background", EthnicGroup.Asian),
        new("BCRB", "Caribbean", EthnicGroup.Black),
        new("BAFR", "African", EthnicGroup.Black),
        new("BOTH", "Any other Black background", EthnicGroup.Black),
        new("CHNE", "Chinese", EthnicGroup.Asian),
        new("OOTH", "Any other ethnic group", EthnicGroup.Other),
    ];

    /// <summary>The code for an answer that was refused.</summary>
    public const string Refused = "REFU";

    /// <summary>The code for an answer that was not yet obtained.</summary>
    public const string NotObtained = "NOBT";

    /// <summary>Those of a population: without the one that isn't known.</summary>
    public static ImmutableArray<EthnicGroup> Groups { get; } =
        [EthnicGroup.White, EthnicGroup.Mixed, EthnicGroup.Asian, EthnicGroup.Black, EthnicGroup.Other];

    public static EthnicGroup GroupOf(string? code) => Find(code)?.Group ?? EthnicGroup.NotKnown;

    public static Ethnicity? Find(string? code) => All.FirstOrDefault(each => each.Code == code);

    public static string Words(EthnicGroup group) => group switch
    {
        EthnicGroup.White => "White",
        EthnicGroup.Mixed => "Mixed or multiple ethnic groups",
        EthnicGroup.Asian => "Asian or Asian British",
        EthnicGroup.Black => "Black or Black British",
        EthnicGroup.Other => "Other ethnic group",
        _ => "Refused or not known",
    };

    /// <summary>The broad group that a file means by these words; null: none.</summary>
    public static EthnicGroup? GroupNamed(string words) => Heading.Normalise(words) switch
    {
        "WHITE" => EthnicGroup.White,
        "MIXED" or "MIXED OR MULTIPLE" or "MIXED OR MULTIPLE ETHNIC GROUPS" => EthnicGroup.Mixed,
        "ASIAN" or "ASIAN OR ASIAN BRITISH" or "ASIAN, ASIAN BRITISH OR ASIAN WELSH" => EthnicGroup.Asian,
        "BLACK" or "BLACK OR BLACK BRITISH"
            or "BLACK, BLACK BRITISH, BLACK WELSH, CARIBBEAN OR AFRICAN" => EthnicGroup.Black,
        "OTHER" or "OTHER ETHNIC GROUP" or "OTHER ETHNIC GROUPS" => EthnicGroup.Other,
        _ => null,
    };

    /// <summary>The detailed group that a file means, by code or words; null: none.</summary>
    public static Ethnicity? Named(string words) => Heading.Normalise(words) is var named
        ? All.FirstOrDefault(each => each.Code == named || Heading.Normalise(each.Words) == named)
        : null;
}
