using System.Collections.Immutable;

namespace Reporting.Runs;

/// <summary>
/// The inputs that make a run due when they change, in two parts: what figures are measured from, and what stands
/// around them (reference files, commentary, audits beside indicators).
/// </summary>
/// <remarks>
/// Publications and what they told are not among them (publishing would call for a new run each time), nor are the rules. A published
/// report is due by its first part alone: a target agreed since doesn't call for a new issue of last year's paper.
/// </remarks>
internal readonly record struct DueKey(string Measured, string Reference)
{
    private const char Between = '-';

    /// <remarks>Nor are lists that cases are only named from.</remarks>
    public static DueKey Of(ImmutableArray<RunInput> inputs) => new(
        Manifest.Hash(inputs.Where(input =>
            input.Kind is not
                (Manifest.Reference or Manifest.Beside or Manifest.Rules or Manifest.Published or Manifest.Disclosed
                or Manifest.Cases))),
        Manifest.Hash(inputs.Where(input => input.Kind is Manifest.Reference or Manifest.Beside)));

    /// <summary>Null where there is none, or it isn't one.</summary>
    public static DueKey? Parse(string? text) => text?.Split(Between) is [var measured, var reference]
        ? new DueKey(measured, reference)
        : null;

    public override string ToString() => $"{Measured}{Between}{Reference}";
}
