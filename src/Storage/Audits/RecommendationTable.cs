using System.Globalization;
using Azure.Data.Tables;
using Reporting.Audits.Register;
using Reporting.Storage.Accounts;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Audits;

/// <summary>Table <c>Recommendations</c>: a period's list of what the panel asked for; row place in the list.</summary>
/// <remarks>Two items of a meeting may have one title, and a title is free text: it is in no key.</remarks>
internal sealed class RecommendationTable(StorageAccount account, RowTexts texts)
    : JsonRowTable<Recommendation>(account, TableNames.Recommendations, texts)
{
    protected override string KeyOf(Recommendation row, int place) =>
        TableKey.Of(place.ToString("00000", CultureInfo.InvariantCulture));

    protected override void Describe(Recommendation row, TableEntity entity)
    {
        entity[nameof(Recommendation.Date)] = RowDate.Write(row.Date);
        entity[nameof(Recommendation.Status)] = row.Status;
        entity[nameof(Recommendation.AcceptedOn)] = row.AcceptedOn is { } day ? RowDate.Write(day) : null;
    }
}
