using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Tests.Publications;

public sealed class PublicationHashTests
{
    /// <summary>Every way to change a row that its key leaves open.</summary>
    private static readonly Func<Publication, Publication>[] Changes =
    [
        issue => issue with { Run = issue.Run with { Id = Other(issue.Run.Id) } },
        issue => issue with { Run = issue.Run with { Of = PublishedReports.Quarterly } },
        issue => issue with { Issue = issue.Issue + 1 },
        issue => issue with { ContentHash = Other(issue.ContentHash) },
        issue => issue with { ApprovedByRole = issue.ApprovedByRole + " " },
        issue => issue with { ApprovedOn = null },
        issue => issue with { PublishedOn = issue.PublishedOn.PlusDays(1) },
        issue => issue with { PreviousHash = Other(issue.PreviousHash) },
        issue => issue with { Hash = Other(issue.Hash) },
    ];

    [Fact]
    public void Broken_NothingChanged_IsEmpty() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, 6).ToArbitrary(), length => PublicationHash.Broken(ChainOf(length)).IsEmpty));

    [Fact]
    public void Broken_AnyFieldOfAnyIssueChanged_FindsIt() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(1, 6).SelectMany(length => Gen.Choose(0, length - 1).SelectMany(at =>
                Gen.Choose(0, Changes.Length - 1).Select(change => (length, at, change)))).ToArbitrary(),
            sample =>
            {
                var issues = ChainOf(sample.length);
                issues[sample.at] = Changes[sample.change](issues[sample.at]);
                return PublicationHash.Broken(issues).Contains(issues[sample.at]);
            }));

    [Fact]
    public void Broken_IssueForgedWithItsHash_IsFoundByTheOneAfter()
    {
        var issues = ChainOf(3);
        issues[1] = PublicationHash.Chain(issues[1] with { ApprovedByRole = "Nobody" }, issues[0]);
        Assert.Equal([3], PublicationHash.Broken(issues).Select(issue => issue.Issue));
    }

    [Fact]
    public void Broken_IssueTakenOut_IsFound()
    {
        var issues = ChainOf(3);
        issues.RemoveAt(1);
        Assert.Equal([3], PublicationHash.Broken(issues).Select(issue => issue.Issue));
    }

    [Fact]
    public void Of_TextMovedFromOneFieldToTheNext_IsAnotherHash()
    {
        var issue = ChainOf(1)[0];
        Assert.NotEqual(
            PublicationHash.Of(issue with { ContentHash = "ab", ApprovedByRole = "c" }),
            PublicationHash.Of(issue with { ContentHash = "a", ApprovedByRole = "bc" }));
    }

    private static List<Publication> ChainOf(int length)
    {
        var issues = new List<Publication>();
        for (var issue = 1; issue <= length; issue++)
        {
            issues.Add(PublicationHash.Chain(
                new Publication(
                    new RunKey(PublishedReports.Panel, $"{issue}".PadLeft(64, 'a')),
                    issue,
                    $"{issue}".PadLeft(64, 'b'),
                    "Head of Quality Assurance",
                    new LocalDate(2023, 7, issue),
                    new LocalDate(2023, 7, issue),
                    "",
                    ""),
                issues is [.., var last] ? last : null));
        }

        return issues;
    }

    private static string Other(string hash) => hash.Length == 0 ? "c" : (hash[0] == 'c' ? 'd' : 'c') + hash[1..];
}
