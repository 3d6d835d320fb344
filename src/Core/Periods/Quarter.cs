namespace Reporting.Periods;

/// <summary>Three months of a financial year, named by its months: "Jan to Mar 2023", never "Q4".</summary>
public readonly record struct Quarter(ReportingMonth FirstMonth)
{
    public ReportingMonth LastMonth => FirstMonth.PlusMonths(2);

    public Quarter Previous => new(FirstMonth.PlusMonths(-3));

    public static Quarter Of(ReportingMonth month) => new(month.PlusMonths(-((month.Month - 1) % 3)));

    public override string ToString() => $"{FirstMonth.ToShortWords()[..3]} to {LastMonth.ToShortWords()}";
}
