using NodaTime;
using NodaTime.Text;

namespace Reporting.Tests.Builders;

/// <summary>Dates as tests write them: <c>2023-06-30</c>; null stays null.</summary>
internal static class Dates
{
    public static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    public static LocalDate[] BankHolidays { get; } =
    [
        .. new[]
        {
            "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29",
            "2022-09-19", "2022-12-26", "2022-12-27", "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01",
            "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26", "2024-01-01", "2024-03-29",
            "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26", "2025-01-01",
            "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
        }.Select(text => LocalDatePattern.Iso.Parse(text).Value),
    ];
}
