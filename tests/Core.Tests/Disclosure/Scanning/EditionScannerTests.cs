using NodaTime;
using Reporting.Disclosure.Scanning;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Disclosure.Scanning;

public sealed class EditionScannerTests
{
    private static readonly KnownIdentities Known = new KnownIdentities
    {
        Since = new LocalDate(2020, 6, 1),
        Ordinary = [new LocalDate(2012, 3, 4)],
    }.With(Lists()).With([Led("Alex Listed", null)]);

    [Theory]
    [InlineData("SYN-000123 was visited")]
    [InlineData("see syn-000123.")]
    [InlineData("(AB12345)")]
    [InlineData("AB/12345, AB12345's review")]
    [InlineData("child 7654321")]
    [InlineData("SYN-999999 is in no list")]
    [InlineData("CD99/001 and A1234 are in a list")]
    [InlineData("AB77777 is an id like another")]
    public void Require_ChildsIdInWords_IsRefused(string words) => AssertFound("a child's id", words);

    [Theory]
    [InlineData("In 2023 there were 12 and 123 children")]
    [InlineData("123 of 12345.5 and 12,345")]
    [InlineData("SYN is synthetic, 000123 is a number")]
    [InlineData("AB2023, 7654.321 and 0.7654321 and £7654321 and 7654321%")]
    public void Require_CountThatEqualsAnId_IsLetThrough(string words) => AssertFree(words);

    [Fact]
    public void Require_CountInACellOfNumbers_IsLetThrough()
    {
        Scan(SampleReport.With(sheet => (sheet with
        {
            Table = sheet.Table with
            {
                Rows = [.. sheet.Table.Rows.Select(row => row.SetItem(1, new Cell.Number(7654321)))],
            },
        }).Finished()));
    }

    [Theory]
    [InlineData("Ask Avery Blake-Doe.")]
    [InlineData("AVERY  BLAKE-DOE")]
    [InlineData("Worker 12 is new")]
    [InlineData("Worker 99 is in no list")]
    [InlineData("worker12 knows")]
    [InlineData("Blake-Doe, Avery")]
    [InlineData("Ask Robin Example-Worker.")]
    [InlineData("Example-Worker, Robin")]
    [InlineData("Kim Sample is new")] // Listed with a title and an agency.
    public void Require_WorkerInWords_IsRefused(string words) => AssertFound("a worker's name", words);

    [Theory]
    [InlineData("Lesley Canary leads it")]
    [InlineData("Canary, Lesley")]
    [InlineData("signed by MORGAN  PLANTED")]
    [InlineData("Planted, Morgan")]
    [InlineData("ask Jo Stand-In")] // Who acts as one.
    [InlineData("Authority's own Alex Listed")]
    public void Require_ManagerOfATeamInWords_IsRefused(string words) => AssertFound("a manager's name", words);

    [Theory]
    [InlineData("Manager N1 and Manager N2")]
    [InlineData("Service Lead A and the Practice Manager 12")]
    [InlineData("Head of Service, Interim Manager, Vacant")]
    [InlineData("Safeguarding Lead and Lead Safeguarding")]
    [InlineData("Morgan or Planted or Lesley")]
    public void Require_PostOfATeam_IsLetThrough(string words) => AssertFree(words);

    [Theory]
    [InlineData("The Duty Team and North Team hold them")]
    [InlineData("Each social worker 3 years on")]
    [InlineData("Avery or Blake Street")]
    [InlineData("Jigsaw")]
    public void Require_RoleTeamOrHalfAName_IsLetThrough(string words) => AssertFree(words);

    [Theory]
    [InlineData("14/02/2010")]
    [InlineData("14.2.10 it was")]
    [InlineData("on 2010-02-14 or so")]
    [InlineData("02/14/2010")]
    [InlineData("14th February 2010")]
    [InlineData("14-Feb-2010")]
    [InlineData("February 14, 2010")]
    [InlineData("22/05/2023")]
    [InlineData("born on 1 January 2001")]
    [InlineData("D.O.B.: 1/1/01")]
    [InlineData("date of birth 22 May 2023")]
    public void Require_DateOfBirthInWords_IsRefused(string words) => AssertFound("a date of birth", words);

    [Theory]
    [InlineData("As at 30 June 2023, for the meeting of 20 July 2023")]
    [InlineData("Agreed on 22 May 2023")] // Somebody's, and the panel met.
    [InlineData("Asked for on 4 March 2012, 04/03/2012")] // A meeting's.
    [InlineData("14 of 20, 10 in 2010; 2/14 and 14/2")]
    [InlineData("Born in 2010")]
    public void Require_AnyOtherDate_IsLetThrough(string words) => AssertFree(words);

    [Fact]
    public void Require_DateOfBirthInACellOfDates_IsRefused()
    {
        Assert.Contains("cell C", Refusal(Dated(new LocalDate(2010, 2, 14))), StringComparison.Ordinal);
        Scan(Dated(new LocalDate(2023, 5, 22)));
    }

    [Theory]
    [InlineData("moved to SO14 7LY")]
    [InlineData("so14 7ly")]
    [InlineData("SW1A1AA.")]
    [InlineData("M1 1AE")]
    public void Require_PostcodeInWords_IsRefused(string words) => AssertFound("a postcode", words);

    [Theory]
    [InlineData("Table K2 3rd row, list 1 2nd, e1 1st, P1 4th")]
    [InlineData("Run 1e23ab4c, E06000045, section 47, V3 and V4")]
    [InlineData("Q1 2023, 2A, 3BX")]
    public void Require_CodeOrOrdinal_IsLetThrough(string words) => AssertFree(words);

    [Fact]
    public void Require_ChildOfARegister_IsKnownByItsHash()
    {
        var key = new IdentityKey(new byte[32]);
        var known = new KnownIdentities { Key = key, Hashes = [key.HashOf("QX-1234")] };
        var report = WithWords("Child qx-1234 again");
        Assert.Contains("a child's id", Refusal(report, known), StringComparison.Ordinal);
        Assert.Contains("a child's id", Refusal(WithWords(key.HashOf("QX-1234")), known), StringComparison.Ordinal);
        Scan(WithWords("Child QX-1235 again"), known);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Require_AnywhereInTheFile_IsRefusedAndNeverQuoted(string place, string said)
    {
        var refusal = Refusal(Places[place]("SYN-000123"));
        Assert.Contains(said, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("000123", refusal, StringComparison.Ordinal);
        Scan(Places[place]("Nobody"));
    }

    public static TheoryData<string, string> Everywhere => new()
    {
        { "cell", "sheet Visits_this_month, cell E" },
        { "heading", "sheet Visits_this_month, cell E" },
        { "remark", "sheet Visits_this_month, cell A" },
        { "note", "sheet Notes, cell B" },
        { "cover", "sheet Cover, cell A" },
        { "title", "cell A1" },
        { "keyword", "the document's properties" },
        { "organisation", "the document's properties" },
        { "link", "cell" },
    };

    private static readonly Dictionary<string, Func<string, Report>> Places = new()
    {
        ["cell"] = WithWords,
        ["heading"] = words => SampleReport.WithTable(table => table with
        {
            Columns = table.Columns.SetItem(4, table.Columns[4] with { Heading = words }),
        }),
        ["remark"] = words => SampleReport.With(sheet => sheet with { Remarks = [$"{words}."] }),
        ["note"] = words => SampleReport.Report with { Notes = [new Note(1, words)] },
        ["cover"] = words => SampleReport.Report with { Cover = SampleReport.Cover with { Contact = words } },
        ["title"] = words => SampleReport.Report with { Title = words },
        ["keyword"] = words => SampleReport.Report with { Keywords = [words] },
        ["organisation"] = words => SampleReport.Report with { Organisation = words },
        ["link"] = words => SampleReport.WithTable(table => table with
        {
            Rows = [.. table.Rows.Select(row => row.SetItem(4, new Cell.Link(words, "Visits_this_month")))],
        }),
    };

    private static void AssertFound(string kind, string words)
    {
        var refusal = Refusal(WithWords(words));
        Assert.Contains($"holds what reads as {kind}.", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(words, refusal, StringComparison.OrdinalIgnoreCase);
    }

    private static void AssertFree(string words) => Scan(WithWords(words));

    private static string Refusal(Report report, KnownIdentities? known = null) =>
        Assert.Throws<IdentityFoundException>(() => Scan(report, known)).Message;

    private static void Scan(Report report, KnownIdentities? known = null)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(report, stream);
        new EditionScanner(known ?? Known).Require(report.Name, stream.ToArray());
    }

    private static Report WithWords(string words) => SampleReport.WithTable(table => table with
    {
        Rows = [.. table.Rows.Select(row => row.SetItem(4, Cell.Of(words)))],
    });

    private static Report Dated(LocalDate day) => SampleReport.WithTable(table => table with
    {
        Rows = [.. table.Rows.Select(row => row.SetItem(2, Cell.Of(day)))],
    });

    private static MonthExtract Lists()
    {
        var children = new ChildRegister();
        foreach (var id in (string[])["SYN-000123", "AB12345", "7654321", "12", "123", "2023", "A1234", "CD99/001"])
            children.NumberOf(id);
        return new MonthExtract(new ReportingMonth(2023, 6), children)
        {
            Contacts = new ListOf<Contact>("List 1")
            {
                Rows =
                [
                    Contact("Avery Blake-Doe", new LocalDate(2010, 2, 14)), Contact("Worker 12", new LocalDate(2023, 5, 22)),
                    Contact("Duty Team", new LocalDate(2012, 3, 4)), Contact("North Team", null),
                    Contact("Jigsaw", null), Contact("Avery", null), Contact("Example-Worker, Robin", null),
                    Contact("Ms Kim Sample (Agency)", null),
                ],
            },
            Teams = new ListOf<Team>("teams")
            {
                Rows =
                [
                    Led("Lesley Canary", "Planted, Morgan"), Led("Service Lead A", "Manager N1"),
                    Led("Head of Service", "Practice Manager 12"), Led("Vacant", "Interim Manager"),
                    Led("Lead Safeguarding", "Jo Stand-In (Interim)"), Led("Safeguarding Lead", "Manager N2"),
                ],
            },
            CoreGroups = new ListOf<CoreGroup>("core_groups")
            {
                Rows = [new CoreGroup { Child = 0, Origin = default, Worker = "worker12" }],
            },
        };
    }

    private static Team Led(string lead, string? manager) =>
        new("North Team", "Safeguarding", ChildrenWithDisabilities: false, lead, manager, From: null, To: null, Was: null);

    private static Contact Contact(string worker, LocalDate? born) => new()
    {
        Child = 0,
        Origin = default,
        Worker = worker,
        Team = "North Team",
        DateOfBirth = born,
    };
}
