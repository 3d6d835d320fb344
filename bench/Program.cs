using Reporting.Bench;

// dotnet run -c Release --project bench [-- --update-baseline]
// Times `reporting build` on one month of a large authority and `reporting check` on hostile files, each as a process
// of its own, so that start-up, compilation and memory count as they do for an officer.
var folder = Directory.CreateTempSubdirectory("reporting-bench-");
try
{
    var month = MonthBench.Run(folder.CreateSubdirectory("month").FullName, Console.Out);
    var hostile = HostileBench.Run(folder.CreateSubdirectory("hostile").FullName, Console.Out);
    if (month is not null && args.Contains("--update-baseline", StringComparer.Ordinal))
        month.Save(Path.Combine("bench", "baseline.json"));
    return month is not null && hostile ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
