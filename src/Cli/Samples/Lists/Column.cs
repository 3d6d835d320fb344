using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>
/// A column of a list: its heading as real files spell it, stray spaces included, and how it is filled.
/// </summary>
internal sealed record Column<T>(string Heading, ColumnKind Kind, Func<T, Snapshot, Cell> Value)
{
    /// <summary>The heading of the 2024 workbook, where it differs.</summary>
    public string? In2024 { get; init; }

    /// <summary>A column that came with the 2024 workbook.</summary>
    public bool NewIn2024 { get; init; }

    public string? HeadingIn(Layout layout) =>
        layout == Layout.Year2024 ? In2024 ?? Heading : NewIn2024 ? null : Heading;
}

/// <summary>Columns by what they hold, so that a list reads as its headings.</summary>
internal static class Column
{
    public static Column<T> Code<T>(string heading, Func<T, Snapshot, string> value) =>
        Of(heading, ColumnKind.Code, value);

    public static Column<T> YesNo<T>(string heading, Func<T, Snapshot, string> value) =>
        Of(heading, ColumnKind.YesNo, value);

    public static Column<T> Text<T>(string heading, Func<T, Snapshot, string> value) =>
        Of(heading, ColumnKind.Text, value);

    public static Column<T> Team<T>(string heading, Func<T, Snapshot, string> value) =>
        Of(heading, ColumnKind.Team, value);

    public static Column<T> Number<T>(string heading, Func<T, Snapshot, decimal?> value) =>
        new(heading, ColumnKind.Number, (item, at) => Cell.Of(value(item, at)));

    public static Column<T> Date<T>(string heading, Func<T, Snapshot, LocalDate?> value) =>
        new(heading, ColumnKind.Date, (item, at) => Cell.Of(Past(value(item, at), at)));

    /// <summary>A date that defines the list: a file without the column is rejected.</summary>
    public static Column<T> Required<T>(string heading, Func<T, Snapshot, LocalDate?> value) =>
        new(heading, ColumnKind.RequiredDate, (item, at) => Cell.Of(Past(value(item, at), at)));

    /// <summary>The child's columns that open every Annex A list but one.</summary>
    public static IReadOnlyList<Column<T>> Child<T>(Func<T, Child> child) =>
    [
        Id(child),
        Code<T>("Gender", (item, _) => child(item).Gender),
        Code<T>("Ethnicity", (item, _) => child(item).Ethnicity),
        Born(child),
        Age(child) with { In2024 = "Age" },
    ];

    public static Column<T> Id<T>(Func<T, Child> child) =>
        new("Child Unique ID", ColumnKind.Id, (item, _) => Cell.Of(child(item).Id));

    public static Column<T> Born<T>(Func<T, Child> child) =>
        new("Date of Birth", ColumnKind.Date, (item, _) => Cell.Of(child(item).Born));

    public static Column<T> Age<T>(Func<T, Child> child) =>
        new("Age of Child (Years)", ColumnKind.Age,
            (item, at) => child(item).IsUnborn(at.End) ? Cell.Blank : Cell.Of(child(item).AgeAt(at.End)));

    public static Column<T> Disability<T>(Func<T, Child> child) =>
        YesNo<T>("Does the Child have a Disability", (item, _) => child(item).Disability);

    private static Column<T> Of<T>(string heading, ColumnKind kind, Func<T, Snapshot, string> value) =>
        new(heading, kind, (item, at) => Cell.Of(value(item, at)));

    /// <summary>Nothing after the snapshot's day has happened yet.</summary>
    private static LocalDate? Past(LocalDate? date, Snapshot at) => date is { } day && day <= at.End ? day : null;
}
