using FsCheck;
using FsCheck.Fluent;

namespace Reporting.Storage.Tests.Tables;

/// <summary>Texts that storage keys stumble over.</summary>
internal static class KeyTexts
{
    private static readonly string[] Odd =
    [
        "", " ", "/", "\\", "#", "?", "%", "%2F", "'", "\"", "\t", "\0", "\u007f", "\u0085", "\u202e", "~", "_", "_h",
        "_005F", "é", "😀", "\ud83d", "\ude00", "A", "a", "|", "&", "=", ",", ".", "..", "2023-06",
    ];

    /// <summary>Short enough to stay under the length at which keys are shortened.</summary>
    public static Arbitrary<string[]> Parts()
    {
        var text = Gen.OneOf(
            Gen.Elements(Odd),
            Gen.Elements(Odd).ListOf(4).Select(string.Concat),
            ArbMap.Default.GeneratorFor<char>().ListOf(5).Select(units => new string([.. units])));
        return (from length in Gen.Choose(1, 4) from parts in text.ListOf(length) select parts.ToArray()).ToArbitrary();
    }
}
