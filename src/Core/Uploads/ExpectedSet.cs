using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>What a month's set still lacks. Source: design.md, The month's set.</summary>
public sealed class ExpectedSet(IUploadLedger ledger, IKeptContents contents)
{
    /// <summary>The lists that are expected and not there; all of them where nothing has come.</summary>
    public Task<ImmutableArray<string>> LacksAsync(ReportingMonth period, CancellationToken cancel) =>
        throw new NotSupportedException($"{ledger}{contents}");
}
