using Reporting.Checks;

namespace Reporting.Extracts.Rules;

/// <summary>One thing that can be wrong with a row.</summary>
/// <param name="id">Its stable name, lower case with dashes.</param>
/// <param name="problem">What is wrong and what to do, without any value of the row.</param>
internal abstract class Rule(string id, Severity severity, string problem)
{
    public string Id { get; } = id;

    public Severity Severity { get; } = severity;

    public string Problem { get; } = problem;
}
