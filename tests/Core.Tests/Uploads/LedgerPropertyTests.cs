using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Tests.Builders;
using Reporting.Tests.Extracts;
using Reporting.Uploads;

namespace Reporting.Tests.Uploads;

/// <summary>
/// Officers upload, overwrite and delete; events of it come in any order, late, doubled or not at all: what the ledger
/// says in the end is what lies there.
/// </summary>
public sealed class LedgerPropertyTests
{
    private const int Names = 3;
    private const int Contents = 4;

    /// <summary>Content 0 is rejected, the others are of different children.</summary>
    private static readonly byte[][] Bytes =
        [[], .. Enumerable.Range(1, Contents - 1).Select(content => new[] { (byte)content })];

    [Fact]
    public void Decide_EventsInAnyOrderAndNumber_EndInTheSameRows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(
            Gen.ArrayOf(Gen.Choose(0, Contents - 1), Names).ToArbitrary(),
            Gen.ListOf(Gen.Choose(0, Names - 1)).ToArbitrary(),
            Gen.ListOf(Gen.Choose(0, Names - 1)).ToArbitrary(),
            (contents, some, others) =>
            {
                var store = Uploaded(contents);
                Assert.Equal(
                    States(Taken(store, [.. some, .. AllNames])),
                    States(Taken(store, [.. others, .. AllNames.Reverse()])));
            }));

    [Fact]
    public void Decide_AnyHistory_LeavesEveryBlobInExactlyOneRow() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(
            Gen.Choose(0, (Names * Contents * 2) - 1).ListOf().ToArbitrary(),
            history =>
            {
                var store = new InMemoryUploads();
                var folder = new FolderLedger(UploadRig.June, [], null);
                foreach (var step in history)
                {
                    var name = step % Names;
                    store.Put(UploadContainer.Extracts, Blob(name), Bytes[step / Names % Contents]);
                    // Half of the events are lost: the next one of the name makes good for them.
                    if (step >= Names * Contents)
                        folder = Take(store, folder, name);
                }

                foreach (var name in AllNames)
                    folder = Take(store, folder, name);
                AssertHolds(store, folder);
            }));

    private static IEnumerable<int> AllNames => Enumerable.Range(0, Names);

    private static void AssertHolds(InMemoryUploads store, FolderLedger folder)
    {
        var live = store.All(UploadContainer.Extracts)
            .Select(blob => new BlobVersion(blob.Name["2023-06/".Length..], blob.ETag)).ToHashSet();
        var entered = folder.Entries.SelectMany(entry => entry.Blobs).ToList();
        Assert.Equal(live, entered.ToHashSet());
        Assert.Equal(live.Count, entered.Count);
        Assert.Equal(folder.Entries.Length, folder.Entries.Select(entry => entry.Arrival).Distinct().Count());
        var accepted = AcceptedUploads.Of(folder);
        Assert.Equal(accepted.Length, accepted.Select(entry => entry.File).Distinct().Count());
        Assert.All(
            folder.Entries, entry => Assert.Equal(entry.State == UploadState.Replaced, entry.ReplacedBy is not null));
        Assert.All(
            folder.Entries.Where(entry => entry.State == UploadState.Replaced), entry => Assert.Empty(entry.Blobs));
    }

    private static InMemoryUploads Uploaded(int[] contents)
    {
        var store = new InMemoryUploads();
        foreach (var name in AllNames)
            store.Put(UploadContainer.Extracts, Blob(name), Bytes[contents[name]]);
        return store;
    }

    private static FolderLedger Taken(InMemoryUploads store, IEnumerable<int> events) =>
        events.Aggregate(new FolderLedger(UploadRig.June, [], null), (folder, name) => Take(store, folder, name));

    /// <summary>One event, as the intake decides it; contents are disjoint, and empty ones are rejected.</summary>
    private static FolderLedger Take(InMemoryUploads store, FolderLedger folder, int name)
    {
        var seen = store.All(UploadContainer.Extracts).SingleOrDefault(blob => blob.Name == Blob(name));
        if (seen is null)
            return folder;
        var arrived = Arrived.ReadAsync(
            store,
            UploadName.Read(seen.Container, seen.Name).Name!,
            seen,
            CancellationToken.None).GetAwaiter().GetResult()!;
        return LedgerDecision.Of(folder, arrived) switch
        {
            Standing.Known => folder,
            Standing.SameContent => LedgerDecision.Attach(folder, arrived).After,
            _ when arrived.Content.Length == 0 => LedgerDecision.Refuse(
                folder, arrived, Row(arrived, rejected: true)).After,
            _ => LedgerDecision.Accept(folder, arrived, Row(arrived, rejected: false), []).After,
        };
    }

    private static LedgerEntry Row(Arrived arrived, bool rejected) => LedgerRow.Of(
        arrived,
        new Receipt(arrived.Name.File, Sheets.June)
        {
            Findings = rejected ? [new Finding("empty-file", Severity.Reject, "Empty.")] : [],
        });

    private static string Blob(int name) => FormattableString.Invariant($"2023-06/{name}.csv");

    /// <summary>Without the order of arrival, which is the order of the events.</summary>
    private static ImmutableSortedSet<string> States(FolderLedger folder) =>
    [
        .. folder.Entries.Select(entry =>
            $"{entry.ContentHash} {entry.State} {string.Join(',', entry.Blobs.Select(blob => blob.Name).Order())}"),
    ];
}
