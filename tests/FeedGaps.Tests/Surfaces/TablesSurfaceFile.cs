using System.Text.RegularExpressions;

namespace Reporting.Tests.Surfaces;

/// <summary>A type of the list for Azure.Data.Tables: several members a line, some without parameter names.</summary>
internal sealed partial record TablesSurfaceFile(
    string Declaration, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    public static IReadOnlyList<TablesSurfaceFile> Read()
    {
        using var stream = typeof(TablesSurfaceFile).Assembly
            .GetManifestResourceStream("azure-data-tables-12.11-surface.txt")!;
        using var text = new StreamReader(stream);
        return [.. text.ReadToEnd().Split("\nnamespace ").Skip(1).Select(type => Parse("namespace " + type))];
    }

    /// <summary>Whether a line of the list means this member: the list leaves out what is obvious.</summary>
    public static bool Means(string line, string declaration) =>
        line == declaration
        || line + " { get; }" == declaration
        || line == WithoutParameterNames(declaration)
        || (Identifier().IsMatch(line) && declaration.Split(' ') is [_, var name, "{", "get;", "}"] && name == line)
        || (Identifier().IsMatch(line) && declaration.Split(' ') is [var value, "=", _] && value == line);

    private static TablesSurfaceFile Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var head = lines[0].Split(" { ", 2);
        var allSettable = head is [_, var inline] && inline.EndsWith("(all get; set)", StringComparison.Ordinal);
        var body = head.Length == 1 ? "" : head[1][..head[1].LastIndexOf('}')].Trim();
        var separator = head[0].Contains("; enum ", StringComparison.Ordinal) ? "," : ";";
        var declaration = head[0].Trim().Split(" : ");
        return new(
            declaration[0],
            declaration.Length == 1 ? [] : [.. ListOfTypes().Split(declaration[1]).Select(Plain)],
            [
                .. body.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(member => Plain(member) + (allSettable ? " { get; set; }" : "")),
                .. lines.Skip(1).SelectMany(line => BetweenMembers().Split(line.Trim())).Select(Plain),
            ]);
    }

    // Namespaces go; "..." is the token that every asynchronous method ends with.
    private static string Plain(string text) => Qualifier().Replace(text.Trim().TrimEnd(';'), "")
        .Replace("...", "CancellationToken cancellationToken = default", StringComparison.Ordinal);

    private static string WithoutParameterNames(string declaration) => ParameterName().Replace(declaration, "");

    [GeneratedRegex(@"\b(?:Azure|Core|Models)\.")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"(?<=\(.*) \w+(?=[,)])")]
    private static partial Regex ParameterName();

    [GeneratedRegex(@"\s{2,}|;\s+(?![gs]et;|})")]
    private static partial Regex BetweenMembers();

    [GeneratedRegex(@",\s+(?![^<]*>)")]
    private static partial Regex ListOfTypes();

    [GeneratedRegex(@"^\w+$")]
    private static partial Regex Identifier();
}
