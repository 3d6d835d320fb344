using System.Globalization;
using NodaTime;
using Reporting.Extracts;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Runs;

/// <summary>A register of a month: of 2022 from September on, else of 2023.</summary>
internal static class AuditLists
{
    public static UploadedFile Of(int month, params (int Number, string Grade)[] audits) =>
        Sheets.Csv("audits", [.. audits.Select(audit => Sheets.Usable(
            "audits",
            string.Create(CultureInfo.InvariantCulture, $"A-{audit.Number}"),
            ("Child Unique ID", string.Create(CultureInfo.InvariantCulture, $"SYN-{audit.Number:000000}")),
            ("Service Area", "Jigsaw"),
            ("Date Completed", new LocalDate(month < 9 ? 2023 : 2022, month, 15)),
            ("Grade", audit.Grade)))]);
}
