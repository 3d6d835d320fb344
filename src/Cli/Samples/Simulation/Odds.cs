namespace Reporting.Cli.Samples.Simulation;

/// <summary>Choices with whole-number weights.</summary>
internal sealed class Odds<T>(params (T Choice, int Weight)[] choices)
{
    public int Total { get; } = choices.Sum(choice => choice.Weight);

    /// <summary>The choice that holds the ticket <paramref name="ticket"/>, 0 to <see cref="Total"/> - 1.</summary>
    public T At(int ticket)
    {
        foreach (var (choice, weight) in choices)
        {
            if (ticket < weight)
                return choice;
            ticket -= weight;
        }

        throw new ArgumentOutOfRangeException(nameof(ticket));
    }
}
