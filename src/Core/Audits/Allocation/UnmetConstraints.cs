using System.Collections.Immutable;
using Reporting.Performance.Appendix;

namespace Reporting.Audits.Allocation;

/// <summary>Which constraint a draw could not keep, for whom and why.</summary>
/// <param name="exhausted">Service areas that were owed a case and had none left.</param>
internal sealed class UnmetConstraints(
    DrawRequest request, ImmutableArray<AllocatedCase> drawn, IEnumerable<string> exhausted)
{
    private readonly int managers = request.Auditors.Length;
    private readonly int open = request.Frame.Cases.Length;
    private readonly int barred = request.Frame.Cases.Count(request.History.IsBarred);

    public IEnumerable<UnmetConstraint> All() => managers == 0
        ? [Of(AllocationConstraint.OneForEveryManager, null, NobodyAvailable)]
        : [.. ReAudits(), .. WithoutCase(), .. OwnTeam(), .. Areas(), .. Theme()];

    private string NobodyAvailable =>
        $"No manager is available in {request.Period.ToWords()}: nothing was drawn. See the reference file auditors";

    private IEnumerable<UnmetConstraint> ReAudits()
    {
        var inFrame = request.Frame.Cases.Select(each => each.CaseHash).ToHashSet(StringComparer.Ordinal);
        var closed = request.History.ReAuditsDue.Count(due => !inFrame.Contains(due));
        if (closed > 0)
        {
            yield return Of(
                AllocationConstraint.ReAuditsFirst, null,
                $"{Number(closed)} due to be audited again {Are(closed)} not among the open cases of the lists");
        }
    }

    private IEnumerable<UnmetConstraint> WithoutCase()
    {
        var why = open == 0 ? "The lists hold no open case"
            : open == barred ? $"All {Number(open)} open cases were audited or allocated in the last six months"
            : $"{Number(open - barred)} cases can be drawn for {Number(managers)} managers: of {Number(open)} open "
                + AuditedLately(barred);
        return request.Auditors.Select(auditor => auditor.Id)
            .Except(drawn.Select(each => each.Auditor.Id), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(auditor => Of(AllocationConstraint.OneForEveryManager, auditor, why));
    }

    private IEnumerable<UnmetConstraint> OwnTeam() => drawn.Where(each => each.IsOwnTeam).Select(each =>
    {
        var ofTeam = drawn.Count(other => each.Auditor.IsOf(other.Case.Team));
        var others = request.Auditors.Count(auditor => !auditor.IsOf(each.Case.Team));
        return Of(
            AllocationConstraint.NotOfOwnTeam, each.Auditor.Id,
            $"{Number(ofTeam)} of the cases drawn {Are(ofTeam)} the team's own, and {Number(others)} of "
            + $"{Number(managers)} managers {Are(others)} of another team: nobody else was free");
    });

    private IEnumerable<UnmetConstraint> Areas() => exhausted.Select(area =>
    {
        var cases = request.Frame.Cases.Where(each => each.ServiceArea == area).ToList();
        return Of(
            AllocationConstraint.BalancedByServiceArea, null,
            $"{area} was owed another case and has none left: of {Number(cases.Count)} open "
            + AuditedLately(cases.Count(request.History.IsBarred)));
    });

    private IEnumerable<UnmetConstraint> Theme() => request.Theme switch
    {
        { Name: null } => [],
        { Told: null } =>
        [
            Of(
                AllocationConstraint.ThemeOfTheMonth, null,
                $"No list can tell which cases are of the theme {request.Theme.Name}: drawn without it"),
        ],
        _ => drawn.Where(each => each.Reason == DrawReason.Balance).Select(each => Of(
            AllocationConstraint.ThemeOfTheMonth, each.Auditor.Id,
            $"No more cases of {each.Case.ServiceArea} that managers of other teams can take are of the theme "
            + $"{request.Theme.Name}")),
    };

    private static UnmetConstraint Of(AllocationConstraint constraint, string? auditor, string why) =>
        new(constraint, auditor, why);

    private static string AuditedLately(int count) =>
        $"{Number(count)} {(count == 1 ? "was" : "were")} audited or allocated in the last six months";

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Number(int count) => AppendixWords.Number(count);
}
