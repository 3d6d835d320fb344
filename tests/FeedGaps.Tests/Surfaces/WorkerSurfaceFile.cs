using System.Text.RegularExpressions;

namespace Reporting.Tests.Surfaces;

/// <summary>A type of the list for the Functions worker: one member a line.</summary>
/// <param name="Declaration">As <see cref="TypeSurface.Declaration"/> has it.</param>
internal sealed partial record WorkerSurfaceFile(string Declaration, string? Base, IReadOnlyList<string> Members)
{
    /// <summary>By declaration.</summary>
    public static IReadOnlyDictionary<string, WorkerSurfaceFile> Read()
    {
        using var stream = typeof(WorkerSurfaceFile).Assembly
            .GetManifestResourceStream("functions-worker-2.52-surface.txt")!;
        using var text = new StreamReader(stream);
        return Type().Split(text.ReadToEnd()).Skip(1).Select(Parse)
            .ToDictionary(type => type.Declaration, StringComparer.Ordinal);
    }

    private static WorkerSurfaceFile Parse(string text)
    {
        var lines = text.Split('\n').TakeWhile(line => line.Length > 0).ToList();
        var head = lines[0].Replace("; public ", "; ", StringComparison.Ordinal).Split(" : ");
        var isEnum = head[0].Contains("; enum ", StringComparison.Ordinal);
        return new("namespace " + head[0], head.Length > 1 && head[1] != "Attribute" ? head[1] : null,
            [.. lines.Skip(1).Where(line => line[0] == ' ').SelectMany(line => isEnum ? Values(line) : [line.Trim()])]);
    }

    private static IEnumerable<string> Values(string line) => line.Trim(' ', '{', '}').Split(", ")
        .Select(value => value.Trim().Replace("=", " = ", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:\[.*\) )?namespace ", RegexOptions.Multiline)]
    private static partial Regex Type();
}
