using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Headlines;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>The counts that a bridge's parts tell, with those who neither came nor went: anybody can subtract.</summary>
/// <remarks>
/// Who is in the numerator or beside it at the start went over, left or stayed; the same from the end. The first and the
/// last count are those of the months' own lists, which are the figures that tables show unless they were recounted.
/// Source: scrutiny.md, Disclosure.
/// </remarks>
internal sealed class BridgeCounts
{
    private const string Table = "why it moved";
    private const string Numerator = "numerator";
    private const string Denominator = "denominator";
    private const string StayedInside = "stayed inside";
    private const string StayedOutside = "stayed outside";

    private readonly Bridge bridge;
    private readonly Figure start;
    private readonly Figure end;

    /// <exception cref="ArgumentException">The bridge has no steps to tell: something is missing.</exception>
    public BridgeCounts(Bridge bridge)
    {
        this.bridge = bridge;
        (start, end) = bridge.Own ?? throw new ArgumentException("A bridge tells how it adds up.", nameof(bridge));
    }

    /// <summary>Counts from 1 to the threshold stand in the sentence or follow from it.</summary>
    public bool AreSmall(int threshold) => bridge.Steps.Any(step => step.IsSmall(threshold))
        || BridgeStep.IsSmall(Inside, threshold)
        || BridgeStep.IsSmall(Outside, threshold);

    /// <summary>What the sentence with its parts tells, for the ledger.</summary>
    public PublishedCells Told => new(
        [
            .. Kinds.Select(kind => Shown(bridge.To, WordOf(kind), Of(kind))),
            Latent(StayedInside, Inside),
            .. Wholes(bridge.From, start),
            .. Wholes(bridge.To, end),
            .. IsShare ? (IEnumerable<PublishedCell>)[Latent(StayedOutside, Outside)] : [],
        ],
        [
            .. Sums(bridge.From, [StayedInside, .. Words(StepKind.Out, StepKind.LeftInside)],
                [StayedOutside, .. Words(StepKind.In, StepKind.LeftOutside)]),
            .. Sums(bridge.To, [StayedInside, .. Words(StepKind.In, StepKind.JoinedInside)],
                [StayedOutside, .. Words(StepKind.Out, StepKind.JoinedOutside)]),
        ]);

    private bool IsShare => bridge.Indicator.Unit == Unit.Percent;

    private decimal Inside => start.Numerator!.Value - Of(StepKind.Out) - Of(StepKind.LeftInside);

    private decimal Outside => IsShare
        ? start.Denominator!.Value - start.Numerator!.Value - Of(StepKind.In) - Of(StepKind.LeftOutside)
        : 0;

    // Who counts a number sees who came and went, and nothing beside it.
    private ImmutableArray<StepKind> Kinds => IsShare
        ?
        [
            StepKind.Out, StepKind.In, StepKind.LeftOutside, StepKind.LeftInside, StepKind.JoinedOutside,
            StepKind.JoinedInside,
        ]
        : [StepKind.LeftInside, StepKind.JoinedInside];

    private decimal Of(StepKind kind) => bridge.Steps.Where(step => step.Kind == kind).Sum(step => step.Cases);

    private IEnumerable<PublishedCell> Wholes(ReportingMonth month, Figure own)
    {
        yield return Shown(month, Numerator, own.Numerator!.Value);
        if (IsShare)
            yield return Shown(month, Denominator, own.Denominator!.Value);
    }

    private IEnumerable<CellSum> Sums(ReportingMonth month, ImmutableArray<string> inside, ImmutableArray<string> outside)
    {
        yield return new CellSum(HeadlineKeys.NumeratorOf(bridge.Indicator, month), [Key(month, Numerator)]);
        yield return Sum(month, Numerator, inside);
        if (!IsShare)
            yield break;
        yield return new CellSum(HeadlineKeys.DenominatorOf(bridge.Indicator, month), [Key(month, Denominator)]);
        yield return Sum(month, Denominator, [.. inside, .. outside]);
    }

    private CellSum Sum(ReportingMonth month, string whole, ImmutableArray<string> parts) =>
        new(Key(month, whole), [.. parts.Select(part => Key(bridge.To, part))]);

    private IEnumerable<string> Words(params StepKind[] kinds) => kinds.Where(Kinds.Contains).Select(WordOf);

    private PublishedCell Shown(ReportingMonth month, string word, decimal count) =>
        new(Key(month, word), (int)count, IsShown: true);

    private PublishedCell Latent(string word, decimal count) =>
        new(Key(bridge.To, word), (int)count, IsShown: false) { IsLatent = true };

    private CellKey Key(ReportingMonth month, string word) =>
        new($"{Table} from {bridge.From} to {bridge.To}", month, bridge.Indicator.Id, word);

    private static string WordOf(StepKind kind) => kind switch
    {
        StepKind.Out => "out",
        StepKind.In => "in",
        StepKind.LeftOutside => "left outside",
        StepKind.LeftInside => "left inside",
        StepKind.JoinedOutside => "joined outside",
        StepKind.JoinedInside => "joined inside",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
