using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Scrutiny.Distribution;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Scrutiny.Distribution;

public sealed class ManifestFilesTests
{
    private static readonly (string Name, ReadOnlyMemory<byte> Content)[] Beside =
        [("results.csv", new byte[] { 1, 2, 3 })];

    [Fact]
    public void Of_WhatWasBuilt_ListsEveryFileWithTheHashesOfItsBytesAndParts()
    {
        var output = Built();
        var (workbook, json) = ManifestFiles.Of(output, Beside);
        var there = output.Files.Append(workbook)
            .ToDictionary(file => $"{file.Folder}/{file.Name}", file => file.Content.ToArray());
        there.Add("results.csv", [1, 2, 3]);

        using var manifest = JsonDocument.Parse(json);
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(
            there.Keys.Order(StringComparer.Ordinal),
            listed.Select(file => file.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(listed, file =>
        {
            var bytes = there[file.GetProperty("name").GetString()!];
            Assert.Equal(bytes.Length, file.GetProperty("length").GetInt32());
            Assert.Equal(
                Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("bytesHash").GetString());
            if (file.TryGetProperty("contentHash", out var content))
                Assert.Equal(ContentHash.Of(new MemoryStream(bytes)).Hex, content.GetString());
        });
    }

    [Fact]
    public void Of_WhatWasBuilt_SaysWhoGetsWhatAndNamesAudiences()
    {
        using var manifest = JsonDocument.Parse(ManifestFiles.Of(Built(), Beside).Json);
        var line = Assert.Single(manifest.RootElement.GetProperty("distribution").EnumerateArray());
        Assert.Equal("swf", line.GetProperty("audience").GetString());
        var exempt = manifest.RootElement.GetProperty("files").EnumerateArray()
            .Where(file => file.TryGetProperty("edition", out var edition) && edition.GetString() == "exempt")
            .Select(file => file.GetProperty("audience").GetString());
        Assert.Equal(["swf"], exempt);
    }

    [Fact]
    public void Of_TheSameFiles_IsTheSameAndKeepsTheStandard()
    {
        var (workbook, json) = ManifestFiles.Of(Built(), Beside);
        var (again, jsonAgain) = ManifestFiles.Of(Built(), Beside);
        Assert.Equal(("officer", "manifest-2023-06.xlsx"), (workbook.Folder, workbook.Name));
        Assert.Equal(workbook.Content.ToArray(), again.Content.ToArray());
        Assert.Equal(json.ToArray(), jsonAgain.ToArray());
        Assert.Empty(Conformance.Breaches(workbook.Content.ToArray()));
    }

    [Fact]
    public void Of_InputThatCouldNotBeUsed_HasNoManifest() =>
        Assert.Throws<ArgumentException>(() => ManifestFiles.Of(new RunOutput([], null, []), []));

    private static RunOutput Built()
    {
        var care = Sheets.Csv("List 8", Sheets.Usable("List 8", "SYN-000001"));
        var distribution = CsvBuilder.Csv(
            ["Report", "Edition", "Audience"], ["performance-panel", "exempt", "swf"]).ToUploadedFile("who.csv");
        return BuildRun.Execute(
            new RunInputs(
                ImmutableSortedDictionary<ReportingMonth, ImmutableArray<UploadedFile>>.Empty.Add(Sheets.June, [care]),
                [distribution],
                []),
            new RunOptions(Sheets.June, ["performance-panel"], null, LeaveOutRejected: false));
    }
}
