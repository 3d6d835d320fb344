namespace Reporting.Extracts.Reading;

/// <summary>Which character parts the fields: the one that stands equally often in most of the first records.</summary>
internal static class CsvDelimiter
{
    private const int RecordsJudged = 50;
    private const int CharactersJudged = 256 << 10;

    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>A comma where nothing speaks for another: a file of one column.</summary>
    public static char Of(TextReader text)
    {
        using (text)
        {
            var buffer = new char[CharactersJudged];
            var start = buffer.AsSpan(0, text.ReadBlock(buffer));
            return start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
                && start.Length > 4 && Candidates.Contains(start[4])
                ? start[4]
                : MostRegular(CountsByRecord(start));
        }
    }

    private static char MostRegular(List<int[]> records)
    {
        var best = (Delimiter: ',', Records: 0, Fields: 0);
        for (var i = 0; i < Candidates.Length; i++)
        {
            var commonest = records.Where(r => r[i] > 0).GroupBy(r => r[i])
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
            var found = (Candidates[i], commonest?.Count() ?? 0, commonest?.Key ?? 0);
            if (found.Item2 > best.Records || (found.Item2 == best.Records && found.Item3 > best.Fields))
            {
                best = found;
            }
        }

        return best.Delimiter;
    }

    private static List<int[]> CountsByRecord(ReadOnlySpan<char> text)
    {
        var records = new List<int[]>();
        var counts = new int[Candidates.Length];
        var quoted = false;
        foreach (var character in text)
        {
            quoted ^= character == '"';
            if (quoted)
            {
                continue;
            }

            if (character is '\r' or '\n')
            {
                records.Add(counts);
                counts = new int[Candidates.Length];
                if (records.Count == RecordsJudged)
                {
                    return records;
                }
            }
            else if (Array.IndexOf(Candidates, character) is >= 0 and var candidate)
            {
                counts[candidate]++;
            }
        }

        records.Add(counts);
        return records;
    }
}
