using Reporting.Editions;
using Reporting.Extracts.Reading;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Scrutiny.Verifying;

/// <summary>
/// Looks a file up by its content: is it an issue that was published, and what of it has changed since? Reads alone.
/// </summary>
/// <remarks>Source: scrutiny.md, Verify.</remarks>
public sealed class WorkbookVerifier(
    IPublicationStore publications, IRunStore runs, IResultStore results, AcceptedUploads uploads)
{
    /// <param name="file">Read to its end, or as far as any workbook of ours is long.</param>
    public async Task<Verification> VerifyAsync(Stream file, CancellationToken cancel)
    {
        FileContent content;
        try
        {
            content = await FileContent.ReadAsync(file, cancel);
        }
        catch (UnreadableFileException unreadable)
        {
            return new Verification(FileVerdict.Unreadable) { Problem = unreadable.Rule };
        }

        var all = await publications.AllAsync(cancel);
        return all.FirstOrDefault(issue => issue.ContentHash == content.Hash) is { } published
            ? await OfIssueAsync(published, content, cancel)
            : await OfRunsAsync(content, all, cancel);
    }

    private async Task<Verification> OfIssueAsync(Publication issue, FileContent content, CancellationToken cancel)
    {
        var issues = await publications.IssuesAsync(issue.Run.Of, cancel);
        var broken = PublicationHash.Broken(issues);
        return new Verification(broken.IsEmpty ? FileVerdict.Genuine : FileVerdict.BrokenChain)
        {
            Run = issue.Run,
            Edition = new StagedEdition(EditionPlaces.Public, issue.ContentHash),
            Issue = issue,
            Issues = [.. issues],
            Broken = broken,
            Changed = await new ChangesSince(runs, results, uploads).FindAsync(issue, cancel),
            PrintedCode = content.RunCode,
        };
    }

    private async Task<Verification> OfRunsAsync(
        FileContent content, IReadOnlyList<Publication> all, CancellationToken cancel)
    {
        RunKey? named = null;
        foreach (var head in (await runs.HeadsAsync(cancel)).Where(head => !head.Of.IsOfMonth))
        {
            foreach (var run in await runs.RunsAsync(head.Of, cancel))
            {
                if (run.Editions.FirstOrDefault(made => made.ContentHash == content.Hash) is { } made)
                    return NotPublished(run.Key, made, head, content);
                named = run.Key.Code == content.RunCode ? run.Key : named;
            }
        }

        return new Verification(named is null ? FileVerdict.NotOurs : FileVerdict.Altered)
        {
            Run = named,
            Issue = all.FirstOrDefault(issue => issue.Run == named),
            PrintedCode = content.RunCode,
            Problem = content.IsWorkbook ? null : "not-a-workbook",
        };
    }

    private static Verification NotPublished(RunKey run, StagedEdition made, ReportHead head, FileContent content) =>
        new(FileVerdict.NotPublished)
        {
            Run = run,
            Edition = made,
            IsSuperseded = head.RunId != run.Id,
            PrintedCode = content.RunCode,
        };
}
