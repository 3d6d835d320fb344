using Azure.Data.Tables;
using Reporting.Audits.Register;
using Reporting.Storage.Accounts;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Audits;

/// <summary>Table <c>Audits</c>: what a period's files say of each audit; row keyed hash of the Audit ID.</summary>
internal sealed class AuditTable(StorageAccount account, RowTexts texts)
    : JsonRowTable<Audit>(account, TableNames.Audits, texts)
{
    protected override string KeyOf(Audit row, int place) => TableKey.Of(row.Key);

    protected override void Describe(Audit row, TableEntity entity)
    {
        entity[nameof(Audit.ServiceArea)] = row.ServiceArea;
        entity[nameof(Audit.Type)] = row.Type.ToString();
        entity[nameof(Audit.Grade)] = row.Grade?.ToString();
        entity[nameof(Audit.Completed)] = row.Completed is { } day ? RowDate.Write(day) : null;
    }
}
