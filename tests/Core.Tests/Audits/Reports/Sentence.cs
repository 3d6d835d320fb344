using System.Text.RegularExpressions;

namespace Reporting.Tests.Audits.Reports;

/// <summary>A trend statement taken apart again.</summary>
internal sealed record Sentence(string Verb, Sentence.Told From, Sentence.Told To)
{
    private static readonly Regex Shape = new(
        @"^.+ (rose|fell) from (\d+)% \((\d+)/(\d+)\) in (.+) to (\d+)% \((\d+)/(\d+)\) in (.+)\.$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));

    public static Sentence Read(string text)
    {
        var groups = Shape.Match(text).Groups;
        Assert.True(groups[0].Success, text);
        return new Sentence(groups[1].Value, Of(groups, 2), Of(groups, 6));
    }

    private static Told Of(GroupCollection groups, int first) => new(
        groups[first].Value, groups[first + 1].Value, groups[first + 2].Value, groups[first + 3].Value);

    internal sealed record Told(string Percent, string Count, string Of, string When)
    {
        /// <summary>As a row of the table, its cells joined.</summary>
        public string AsRow(string name) => string.Join('|', name, When, Count, Of, Percent);
    }
}
