namespace Reporting.Tests.EndToEnd;

/// <summary>Folders and files as hurried people have them: exit code 2, the reason, and nothing touched.</summary>
public sealed class CarelessUseTests : IDisposable
{
    private static readonly object?[][] Contacts =
        [["Child Unique ID", "Date of Contact"], ["SYN-000001", "05/06/2023"]];

    private readonly WorkFolder work = new();

    [Fact]
    public void Build_FileThatCanNotBeOpened_IsRejectedOrLeftOut()
    {
        work.Put("2023-06/contacts.csv", Contacts);
        File.CreateSymbolicLink(Path.Combine(work.Input, "2023-06", "gone.csv"), "/nowhere/at/all.csv");

        Refused(work.Build("2023-06"), "gone.csv");
        work.Build("2023-06", "--leave-out-rejected").MustBe(0);
    }

    [Theory]
    [InlineData("2023-06")]
    [InlineData("2023-05/out")]
    [InlineData("reference")]
    public void Build_OutputInAFolderThatIsRead_IsRefused(string within)
    {
        work.Put("2023-06/contacts.csv", Contacts);
        var place = Path.Combine(work.Input, within);

        var outcome = ReportingCommand.Run("build", "--input", work.Input, "--period", "2023-06", "--out", place);

        Refused(outcome, "--out");
        Assert.Equal("contacts.csv", Path.GetFileName(
            Assert.Single(Directory.EnumerateFiles(work.Input, "*", SearchOption.AllDirectories))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("out")]
    public void Build_OutputBesideTheMonths_IsIgnoredByTheNextRun(string within)
    {
        work.Put("2023-06/contacts.csv", Contacts);
        string[] build =
            ["build", "--input", work.Input, "--period", "2023-06", "--out", Path.Combine(work.Input, within)];

        ReportingCommand.Run(build).MustBe(0);
        ReportingCommand.Run(build).MustBe(0);
    }

    [Fact]
    public void Build_OutputThatIsAFile_IsRefused()
    {
        var file = work.Put("2023-06/contacts.csv", Contacts);

        var outcome = ReportingCommand.Run("build", "--input", work.Input, "--period", "2023-06", "--out", file);

        Refused(outcome, "is a file");
    }

    [Fact]
    public void Build_LineBreakInAFilesName_StartsNoLineOfItsOwn()
    {
        work.Put("2023-06/a\nEverything is fine.csv", [["Colour", "Shape"], ["red", "round"]]);

        Refused(work.Build("2023-06"), "2023-06 a?Everything is fine.csv");
    }

    [Fact]
    public void Build_WrongReferenceFile_NamesTheCellAndOffersNothingThatDoesNotHelp()
    {
        work.Put("2023-06/contacts.csv", Contacts);
        work.Put("reference/targets.csv", ["Indicator", "From", "To", "Target"], ["contacts", "2023-04", "", "plenty"]);

        var outcome = work.Build("2023-06");

        Refused(outcome, "targets.csv: row 2, column \"Target\"");
        Assert.DoesNotContain("--leave-out-rejected", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("plenty", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Stopped_SaysSoAndLeavesNothing()
    {
        work.Put("2023-06/contacts.csv", Contacts);

        var outcome = ReportingCommand.RunAndStop(
            "build", "--input", work.Input, "--period", "2023-06", "--out", work.Out);

        outcome.MustBe(1);
        Assert.Contains("Stopped.", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.Out));
    }

    [Fact]
    public void Check_ReceiptOverTheFile_IsRefused()
    {
        var file = work.Put("contacts.csv", Contacts);
        var before = File.ReadAllBytes(file);

        Refused(ReportingCommand.Run("check", file, "--out", file), "overwrite");
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Check_ReceiptWhereNoneCanBe_IsRefused()
    {
        var file = work.Put("contacts.csv", Contacts);

        Refused(ReportingCommand.Run("check", file, "--out", Path.Combine(file, "receipt.xlsx")), "contacts.csv");
    }

    public void Dispose() => work.Dispose();

    private void Refused(Outcome outcome, string says)
    {
        outcome.MustBe(2);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(work.Written());
    }
}
