using NodaTime;
using Reporting.Extracts;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Runs;

/// <summary>List 8 with so many children in care since 2022 or another day.</summary>
internal static class CareList
{
    public static UploadedFile Of(
        int children, int first = 1, string name = "List 8.csv", LocalDate? since = null)
    {
        var rows = Enumerable.Range(first, children).Select(child => Row(child, since ?? new LocalDate(2022, 1, 10)));
        return Sheets.Csv("List 8", [.. rows]) with { Name = name };
    }

    private static object?[] Row(int child, LocalDate since) => Sheets.Usable(
        "List 8",
        FormattableString.Invariant($"SYN-{child:000000}"),
        ("Date Started to be Looked After", since),
        ("Allocated Team", child % 2 == 0 ? "North" : "South"),
        ("Allocated Worker", FormattableString.Invariant($"Worker {child % 3}")));
}
