using FsCheck;
using FsCheck.Fluent;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Tests.Extracts;

/// <summary>The order of rows, and how files are split by child, change no record.</summary>
public sealed class ExtractPropertyTests
{
    private const string List = ListNames.Referrals;

    private static readonly Gen<(int Child, int Day, bool Nfa)> Row =
        from child in Gen.Choose(1, 6)
        from day in Gen.Choose(1, 4)
        from nfa in Gen.Elements(true, false)
        select (child, day, nfa);

    [Fact]
    public void Assemble_RowsInAnyOrder_GiveTheSameRecords() =>
        Prop.ForAll(Row.ArrayOf().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (rows, seed) =>
        {
            var shuffled = rows.ToArray();
            new System.Random(seed).Shuffle(shuffled);
            return rows.Length == 0 || Records(Csv("a.csv", rows)).SequenceEqual(Records(Csv("a.csv", shuffled)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void Assemble_FilesSplitByChild_GiveTheSameRecords() =>
        Prop.ForAll(Row.ArrayOf().ToArbitrary(), rows =>
        {
            var files = rows.GroupBy(row => row.Child).Select(child => Csv($"{child.Key}.csv", [.. child])).ToArray();
            return rows.Length == 0 || Records(Csv("a.csv", rows)).SequenceEqual(Records(files));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static UploadedFile Csv(string name, (int Child, int Day, bool Nfa)[] rows) =>
        Sheets.Csv(List, [.. rows.Select(row => Sheets.Row(List,
            ("Child Unique ID", row.Child),
            (Referral.DateColumn, $"0{row.Day}/06/2023"),
            (Referral.NfaColumn, row.Nfa ? "a) Yes" : "b) No")))]) with
        { Name = name };

    private static List<(string, NodaTime.LocalDate?, Answer)> Records(params UploadedFile[] files)
    {
        var extract = Sheets.June2023(files).Extract;
        return
        [
            .. extract.Referrals.Rows
                .Select(row => (extract.Children.IdOf(row.Child), row.Date, row.NoFurtherAction))
                .Order(),
        ];
    }
}
