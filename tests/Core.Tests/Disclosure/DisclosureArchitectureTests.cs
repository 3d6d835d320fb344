using System.Reflection;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Disclosure;

/// <summary>There is one way to a public edition, and disclosure control stands in it.</summary>
public sealed class DisclosureArchitectureTests
{
    private const string Own = "Reporting.Disclosure";

    private static readonly Type[] Core = typeof(DisclosureControl).Assembly.GetTypes();

    [Fact]
    public void Suppressed_WhateverDerivesFromIt_IsPrivateToDisclosure()
    {
        var derived = Core.Where(type => BasesOf(type).Any(IsSuppressed)).ToList();
        Assert.NotEmpty(derived);
        Assert.All(derived, type =>
        {
            Assert.StartsWith(Own, type.Namespace, StringComparison.Ordinal);
            Assert.True(type.IsNestedPrivate && type.IsSealed, type.Name);
        });
        Assert.All(
            Constructors(typeof(Suppressed<>)), constructor => Assert.True(constructor.IsFamilyAndAssembly));
    }

    [Fact]
    public void Suppressed_WhateverReturnsOneOutsideDisclosure_WasGivenOneOrAsksTheControl()
    {
        var makers = Core.Where(type => !Namespace(type).StartsWith(Own, StringComparison.Ordinal))
            .SelectMany(Methods)
            .Where(method => IsSuppressed(method.ReturnType))
            .Where(method => !method.GetParameters().Any(given =>
                IsSuppressed(given.ParameterType) || given.ParameterType == typeof(DisclosureControl)));
        Assert.Empty(makers);
    }

    [Fact]
    public void PublicReport_IsMadeOfSuppressedContentAlone()
    {
        Assert.True(typeof(PublicReport).IsSealed);
        Assert.All(Constructors(typeof(PublicReport)), constructor => Assert.True(constructor.IsPrivate));
        var makers = typeof(PublicReport).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.ReturnType == typeof(PublicReport))
            .ToList();
        Assert.NotEmpty(makers);
        Assert.All(makers, maker => Assert.True(IsSuppressed(maker.GetParameters()[0].ParameterType)));
        Assert.All(
            typeof(PublicReport).GetProperties(),
            property => Assert.Null(property.SetMethod));
    }

    [Fact]
    public void MadeEdition_OfAPublicEditionThatIsNoPublicReport_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => MadeEdition.Of(SampleReport.Report));
        Assert.False(MadeEdition.Of(SampleReport.Report with { Edition = Edition.Officer }).IsPublic);
    }

    /// <summary>Whoever writes a report writes a public one too: editions and receipts, and nothing beside them.</summary>
    [Theory]
    [InlineData("WorkbookWriter.Write(", "MadeEdition.cs", "ReceiptReport.cs")]
    [InlineData("new MadeEdition(", "DisclosureEntry.cs", "MadeEdition.cs")]
    [InlineData("ReportFile Of(", "RunOutput.cs")]
    public void Source_WaysToAFile_AreThese(string call, params string[] files) => Assert.Equal(
        files,
        Directory.EnumerateFiles(Path.GetDirectoryName(RepositoryFiles.Find("src/Core/Core.csproj"))!, "*.cs",
                SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(call, StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal));

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool IsSuppressed(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Suppressed<>);

    private static string Namespace(Type type) => type.Namespace ?? "";

    private static ConstructorInfo[] Constructors(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly);
}
