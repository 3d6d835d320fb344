using Azure;

namespace Reporting.Storage.Tables;

/// <summary>Answers that say: somebody else was first.</summary>
internal static class Conflict
{
    private const string NoSuchTable = "TableNotFound";

    /// <summary>The row exists (409), has changed (412), or is gone (404) against what was read.</summary>
    public static bool Is(RequestFailedException refused) =>
        refused.Status is 404 or 409 or 412 && refused.ErrorCode != NoSuchTable;
}
