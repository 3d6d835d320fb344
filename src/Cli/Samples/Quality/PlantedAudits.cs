using System.Globalization;
using NodaTime.Text;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// What the register was made to say of the practice areas, and what it does say: the truth that an analysis should
/// find. No report reads it.
/// </summary>
internal sealed class PlantedAudits(SampleRequest request, PracticeShares shares)
{
    private readonly Dictionary<SampleAudit, bool> told = [];

    /// <summary>A file tells of an audit; a row that can't be used leaves standing what an earlier one told.</summary>
    public void Tell(SampleAudit audit, RegisterDay day)
    {
        if (day.IsUsable(audit))
            told[audit] = day.IsDone(audit);
    }

    public void Write(string path)
    {
        using var writer = new StreamWriter(path);
        writer.NewLine = "\n";
        writer.WriteLine("What,Practice Area,Month,Expected Share,Good or Outstanding,Judged");
        var completed = told.Where(each => each.Value).Select(each => each.Key)
            .ToLookup(audit => audit.Completed!.Value.ToYearMonth());
        foreach (var (place, area) in PracticeShares.Areas.Index())
        {
            foreach (var month in request.Each)
            {
                var judged = completed[month].Select(audit => audit.Judgements[place]).OfType<Grade>().ToList();
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(shares.Improves(area) ? "trend" : "constant")},{area},{YearMonthPattern.Iso.Format(month)},"
                    + $"{shares.PerThousand(place, month) / 1000m:0.000},"
                    + $"{judged.Count(grade => grade <= Grade.Good)},{judged.Count}"));
            }
        }
    }
}
