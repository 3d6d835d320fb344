namespace Reporting.Cli.Samples.Quality;

/// <summary>Who audits, as what, on which theme.</summary>
/// <param name="GradedPerThousand">Reviews are not graded; themed audits half the time.</param>
internal sealed record Assignment(string Auditor, string Type, string Theme, int GradedPerThousand);
