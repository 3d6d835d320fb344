using Azure.Data.Tables;
using Reporting.Tests.Surfaces;

namespace Reporting.Tests.Tables;

public sealed class TablesSurfaceTests
{
    private static readonly IReadOnlyList<TypeSurface> Built = TypeSurface.AllOf(typeof(TableClient).Assembly);
    private static readonly IReadOnlyList<TablesSurfaceFile> Listed = TablesSurfaceFile.Read();

    public static TheoryData<string> Types => [.. Listed.Select(type => type.Declaration)];

    [Fact]
    public void Types_Public_AreThoseOfTheRealPackage() =>
        Assert.Equal(
            Listed.Select(type => type.Declaration).Order(StringComparer.Ordinal),
            Built.Select(type => type.Declaration));

    [Theory]
    [MemberData(nameof(Types))]
    public void Bases_OfEachType_AreThoseOfTheRealPackage(string declaration)
    {
        var (listed, built) = Find(declaration);
        var bases = built.Base is null ? built.Interfaces : built.Interfaces.Prepend(built.Base);

        Assert.Equal(listed.Bases.Order(StringComparer.Ordinal), bases.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_OfEachType_HaveTheSignaturesOfTheRealPackage(string declaration)
    {
        var (listed, built) = Find(declaration);
        var name = declaration.Split(' ')[^1];

        // Interfaces bring their members along, and a type that the list gives no constructor has the default one.
        var said = listed.Members.Any(line => line.StartsWith($"{name}(", StringComparison.Ordinal));
        var unsaid = said ? "" : $"{name}()";
        var strange = built.Members
            .Where(member => !member.ImplementsInterface && member.Declaration != unsaid)
            .Where(member => !listed.Members.Any(line => TablesSurfaceFile.Means(line, member.Declaration)));

        Assert.Empty(strange);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Members_TheProductMayUse_AreAllThere(string declaration)
    {
        var (listed, built) = Find(declaration);

        var absent = listed.Members
            .Where(line => !built.Members.Any(member => TablesSurfaceFile.Means(line, member.Declaration)));

        Assert.Empty(absent);
    }

    private static (TablesSurfaceFile Listed, TypeSurface Built) Find(string declaration) => (
        Listed.Single(type => type.Declaration == declaration),
        Built.Single(type => type.Declaration == declaration));
}
