using Reporting.Audits.Register;

namespace Reporting.Runs;

/// <summary>The rows of a month's register: its audits, and the panel's recommendations.</summary>
/// <remarks>What else its files say stands in the run's details.</remarks>
public sealed class RegisterRows(IRunRows<Audit> audits, IRunRows<Recommendation> recommendations)
{
    internal async Task SaveAsync(RunKey run, QualityMonth month, CancellationToken cancel)
    {
        await audits.SaveAsync(run, month.Audits, cancel);
        await recommendations.SaveAsync(run, month.Recommendations, cancel);
    }

    internal async Task<QualityMonth> LoadAsync(StandingRegister month, CancellationToken cancel) =>
        month.Details with
        {
            Audits = await audits.LoadAsync(month.Run.Key, cancel),

            // Runs from before there was a table of them have them in the details.
            Recommendations =
                [.. month.Details.Recommendations, .. await recommendations.LoadAsync(month.Run.Key, cancel)],
        };
}
