using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;
using Reporting.Periods;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Workbooks;

namespace Reporting.Tests.Audits.Register;

/// <summary>Whatever is typed into a register, names and ids of children stay in it.</summary>
public sealed class RegisterCanaryTests
{
    private static readonly JsonSerializerOptions Json =
        new() { Converters = { new AsText<ReportingMonth>(), new AsText<LocalDate>() } };

    [Theory]
    [InlineData("SYN-987654")] // the child's own id
    [InlineData("SYN-987654 was seen by Canary Worker")]
    [InlineData("=HYPERLINK(\"https://example.org\",\"SYN-987654\")")]
    [InlineData("Canary Worker")]
    [InlineData("@Canary Worker")]
    [InlineData("Canary was seen alone at home. Mother said little")]
    public void Read_ACanaryInEveryTextField_IsInNothingThatIsPassedOn(string canary)
    {
        object?[] row =
        [
            .. ShippedSchemas.Of(ListNames.Audits).Columns.Select(column => column.Name switch
            {
                AuditRow.ChildColumn => "SYN-987654",
                AuditRow.AuditorColumn => "Canary Worker",
                AuditRow.GradeColumn => "Good",
                _ => column.Kind == Reporting.Extracts.Schemas.ColumnKind.Date ? (object)"15/06/2023" : canary,
            }),
            canary,
        ];
        var file = CsvBuilder.Csv(
            [.. Sheets.Headings(ListNames.Audits), $"Question {canary}"], row, [.. row[..9], canary, .. row[10..]])
            .ToUploadedFile("audits.csv");

        var month = Registers.Read(file);
        var receipt = CheckFile.Run(file);
        using var workbook = new MemoryStream();
        ReceiptReport.Write([receipt], workbook);

        Assert.Single(month.Audits);
        Assert.Equal(1, receipt.Lists[0].SetAside);
        var all = string.Join('\n', [
            JsonSerializer.Serialize(month, Json), month.ToString(), .. month.Audits.Select(audit => audit.ToString()),
            .. month.Findings
                .Concat(receipt.Findings)
                .Concat(Sheets.June2023(file).Findings)
                .Select(finding => finding.ToString()),
            .. Sheets.June2023(file).Extract.Audits.Rows.Select(each => each.ToString()), receipt.ToString(),
            Reporting.Uploads.ReceiptPage.Of(receipt)]);
        Assert.DoesNotContain("canary", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("987654", all, StringComparison.Ordinal);
        Assert.DoesNotContain("HYPERLINK", all, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Read_TenThousandRows_TakesSecondsAndListsAsManyAsAnyoneReads()
    {
        var rows = Enumerable.Range(1, 10_000).Select(i => Registers.Row(
            $"A-{i}", (AuditRow.ChildColumn, $"SYN-{i % 3000:D6}"), (AuditRow.AuditorColumn, $"Worker {i % 7}"),
            (AuditRow.GradeColumn, null),
            (AuditRow.ServiceAreaColumn, $"Area {i}"), (AuditRow.TeamColumn, $"Team {i}"),
            (AuditRow.StrengthsColumn, $"Planning {i % 9};Seen on {i + 10_000}"))).ToArray();
        var file = Registers.File(rows);

        var month = Registers.Read(file);
        var register = AuditRegister.Of([month]);

        Assert.Equal(10_000, month.Audits.Length);
        Assert.Equal(10_000, register.All.Length);
        Assert.InRange(month.Findings.Length, 400, 500);
        Assert.InRange(CheckFile.Run(file).Findings.Length, 200, 300);
    }

    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value!.ToString());
    }
}
