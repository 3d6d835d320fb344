using NodaTime;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Audits.Register;

/// <summary>Registers of June 2023 as files, and what is read from them.</summary>
internal static class Registers
{
    public static IdentityKey Key { get; } = new(new byte[32]);

    public static ReferenceData Nothing { get; } = ReferenceFiles.Load([]);

    public static object?[] Row(string id, params (string Column, object? Value)[] cells) =>
        Sheets.Row(ListNames.Audits, [
            (AuditRow.IdColumn, id), (AuditRow.ServiceAreaColumn, "ICAS"),
            (AuditRow.CompletedColumn, new LocalDate(2023, 6, 15)), (AuditRow.GradeColumn, "Good"), .. cells]);

    public static UploadedFile File(params object?[][] rows) => Sheets.Csv(ListNames.Audits, rows);

    /// <summary>A file with these columns and no other.</summary>
    public static UploadedFile Form(string name, params object?[][] rows) => CsvBuilder.Csv(rows).ToUploadedFile(name);

    public static UploadedFile Teams(params object?[][] rows) => CsvBuilder.Csv([
        [
            "Allocated Team", "Service Area", "Children with Disabilities (Yes/No)", "Service Lead", "Practice Manager",
            "Was",
        ],
        .. rows]).ToUploadedFile("teams.csv");

    public static QualityMonth Read(params UploadedFile[] files) =>
        QualityReader.Read(Sheets.June2023(files).Extract, Nothing, Key);

    public static Audit Only(params (string Column, object? Value)[] cells) =>
        Assert.Single(Read(File(Row("A-1", cells))).Audits);

    public static IEnumerable<Finding> FindingsOf(params object?[][] rows) => CheckFile.Run(File(rows)).Findings;
}
