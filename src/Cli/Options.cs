using System.CommandLine;
using Reporting.Periods;

namespace Reporting.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    /// <summary>Calendars end in 9999, and what is counted on from a month must not.</summary>
    public const int LastYear = 2199;

    public static Option<ReportingMonth> Month(string name, string description, bool required = true) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM",
        Required = required,
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
            if (!ReportingMonth.TryParse(written, out var month) || month.Year > LastYear)
                result.AddError($"{name} takes a month written yyyy-MM, as in 2023-06.");
            return month;
        },
    };
}
