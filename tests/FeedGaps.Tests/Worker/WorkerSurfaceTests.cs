using Microsoft.Azure.Functions.Worker;
using Reporting.Tests.Surfaces;

namespace Reporting.Tests.Worker;

public sealed class WorkerSurfaceTests
{
    /// <summary>Declared by the list only where its method stands, and where signatures name it.</summary>
    private static readonly string[] NamedInPassing =
    [
        "namespace Microsoft.Azure.Functions.Worker.Builder; "
        + "static class FunctionsApplicationBuilderAspNetCoreExtensions",
        "namespace Microsoft.Azure.Functions.Worker.Middleware; delegate FunctionExecutionDelegate",
    ];

    private static readonly IReadOnlyDictionary<string, WorkerSurfaceFile> Listed = WorkerSurfaceFile.Read();

    private static readonly IReadOnlyList<TypeSurface> Built =
        TypeSurface.AllOf(typeof(FunctionAttribute).Assembly);

    public static TheoryData<string> Types =>
        [.. Built.Select(type => type.Declaration).Except(NamedInPassing, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Public_StandsInTheRealPackage(string declaration)
    {
        var built = Built.Single(type => type.Declaration == declaration);

        Assert.True(Listed.TryGetValue(declaration, out var listed), "The real package has no such type.");
        Assert.Equal(listed.Base, built.Base is "Attribute" ? null : built.Base);
        Assert.Empty(built.Members.Select(member => Plain(member.Declaration)).Except(listed.Members.Select(Plain)));
    }

    [Fact]
    public void ConfigureFunctionsWebApplication_HasTheSignatureOfTheRealPackage() => Assert.Equal(
        "static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)",
        Assert.Single(Built.Single(type => type.Declaration == NamedInPassing[0]).Members).Declaration);

    [Fact]
    public void Types_AreThoseOfTheRealPackagesNamespaces() =>
        Assert.All(Built, type => Assert.StartsWith("namespace Microsoft.", type.Declaration));

    /// <summary>
    /// The list says neither what is virtual nor what a type parameter must be. A constructor of an abstract class is
    /// its heirs' alone, whether it says so or not.
    /// </summary>
    private static string Plain(string declaration) =>
        declaration
            .Replace("virtual ", "", StringComparison.Ordinal)
            .Replace("protected ", "", StringComparison.Ordinal)
            .Split(" where ")[0];
}
