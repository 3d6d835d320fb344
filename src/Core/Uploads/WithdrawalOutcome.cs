namespace Reporting.Uploads;

/// <summary>What became of a folder's contents whose blobs are gone: counts only.</summary>
/// <param name="Withdrawn">Contents that count no longer.</param>
/// <param name="BroughtBack">Earlier contents that count again in their place.</param>
/// <param name="Expired">Contents that retention deleted.</param>
/// <param name="RunAsked">Runs were asked for.</param>
public sealed record WithdrawalOutcome(
    UploadFolder Folder, int Withdrawn, int BroughtBack, int Expired, bool RunAsked);

/// <summary>How long raw extracts lie in storage. Default: 90 days. Setting: <c>RawRetentionDays</c>.</summary>
public sealed record RawRetention(int Days);
