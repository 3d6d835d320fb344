namespace Reporting.Tests.EndToEnd.Running;

/// <summary>Three small synthetic months, made once a test run by the product's own generator.</summary>
internal static class SampleMonths
{
    public const string April = "2023-04";
    public const string May = "2023-05";
    public const string June = "2023-06";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(Make);

    /// <summary>Annex A makes a set complete; beside it what the tests change, and what later months need.</summary>
    private static readonly string[] Kept = ["annex-a", "early_help_referrals", "previous_plans", "teams"];

    /// <summary>The files of a month by name, Annex A last: with it the set is complete.</summary>
    public static IReadOnlyList<(string File, byte[] Content)> Of(string period) =>
    [
        .. Files.Value
            .Where(file => Kept.Any(list => file.Key.StartsWith($"{period}/{list}-", StringComparison.Ordinal)))
            .OrderBy(file => file.Key.Contains("annex-a", StringComparison.Ordinal))
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (file.Key[(period.Length + 1)..], file.Value)),
    ];

    private static Dictionary<string, byte[]> Make()
    {
        using var folder = new WorkFolder();
        ReportingCommand.Run(
            "sample", "--period", June, "--months", "3", "--children", "60", "--seed", "5", "--out", folder.Out)
            .MustBe(0);
        return folder.Written().ToDictionary(
            path => path.Replace('\\', '/'),
            path => File.ReadAllBytes(Path.Combine(folder.Out, path)),
            StringComparer.Ordinal);
    }
}
