using NodaTime;
using Reporting.Checks;
using Reporting.Cli.Samples;
using Reporting.Cli.Samples.Dirt;
using Reporting.Cli.Samples.Quality;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Periods;

namespace Reporting.Tests.Cli.Samples;

/// <summary>
/// The dirt is real life's: the reader takes every file and sets aside rows only where a date or a grade was spoilt.
/// </summary>
public sealed class ReaderAcceptsSampleTests
{
    [Fact]
    public void Read_SampleMonths_RejectsNoFileAndSetsAsideWhereDatesAndGradesWereSpoilt()
    {
        using var folder = new TemporaryFolder();
        var writer = new SampleWriter(new(new YearMonth(2023, 6), 2, 900, 5, 1), folder.Path);
        writer.Write((_, _) => { });

        var may = Assemble(folder, 5, AssemblyContext.None);
        var june = Assemble(folder, 6, new() { OtherPeriods = may.Contents });

        Assert.Empty(may.RejectedFiles);
        Assert.Empty(june.RejectedFiles);
        Assert.Contains(("2023-05", AuditRegister.ListName), Spoilt(writer.Planted));
        Assert.NotEqual(1, Spoilt(writer.Planted).Count());
        Assert.Equal(Spoilt(writer.Planted), SetAside(may).Concat(SetAside(june)).Distinct().Order());
    }

    private static IEnumerable<(string Period, string List)> Spoilt(PlantedDirt planted) => planted.Entries
        .Where(entry => entry.Kind is DirtyTable.Unreadable or AuditRegister.GradeUnknown)
        .Select(entry => (entry.Period, entry.List))
        .Distinct()
        .Order();

    private static IEnumerable<(string Period, string List)> SetAside(MonthAssembly month) => month.Findings
        .Where(finding => finding.Severity == Severity.SetAside)
        .Select(finding => (finding.Period!.Value.ToString(), finding.List!));

    private static MonthAssembly Assemble(TemporaryFolder folder, int month, AssemblyContext context)
    {
        var period = new ReportingMonth(2023, month);
        var reader = new ExtractReader();
        var files = Directory.GetFiles(folder.File(period.ToString()))
            .Order(StringComparer.Ordinal)
            .Select(path => new UploadedFile(
                Path.GetFileName(path), () => File.OpenRead(path), new FileInfo(path).Length))
            .Select(file => reader.Read(file));
        return MonthAssembler.Assemble(period, files, context);
    }
}
