namespace Reporting.Uploads;

/// <summary>What the containers that officers write to are called in storage.</summary>
public static class UploadContainerNames
{
    public const string Extracts = "extracts";
    public const string Reference = "reference";

    public static string Of(UploadContainer container) => container switch
    {
        UploadContainer.Extracts => Extracts,
        UploadContainer.Reference => Reference,
        _ => throw new ArgumentOutOfRangeException(nameof(container)),
    };

    /// <summary>Null where officers write to no container of that name.</summary>
    public static UploadContainer? Find(string name) => name switch
    {
        Extracts => UploadContainer.Extracts,
        Reference => UploadContainer.Reference,
        _ => null,
    };
}
