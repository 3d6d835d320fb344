using System.CommandLine;
using Reporting.Periods;

namespace Reporting.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<ReportingMonth> Month(string name, string description, bool required = true) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM",
        Required = required,
        CustomParser = result =>
        {
            if (!ReportingMonth.TryParse(result.Tokens.Count == 1 ? result.Tokens[0].Value : null, out var month))
                result.AddError($"{name} takes a month as in 2023-06.");
            return month;
        },
    };
}
