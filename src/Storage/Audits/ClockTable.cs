using Azure.Data.Tables;
using Reporting.Audits.Clocks;
using Reporting.Storage.Accounts;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Audits;

/// <summary>Table <c>Clocks</c>: the deadlines that ran on a day; row keyed hash of the Audit ID, rule.</summary>
internal sealed class ClockTable(StorageAccount account, RowTexts texts)
    : JsonRowTable<Clock>(account, TableNames.Clocks, texts)
{
    protected override string KeyOf(Clock row, int place) => TableKey.Of(row.Audit, row.Rule);

    protected override void Describe(Clock row, TableEntity entity)
    {
        entity[nameof(Clock.Owner)] = row.Owner;
        entity[nameof(Clock.Rule)] = row.Rule;
        entity[nameof(Clock.Due)] = RowDate.Write(row.Due);
        entity[nameof(Clock.OverdueBy)] = row.OverdueBy;
    }
}
