using System.Reflection;

namespace Reporting.Tests.Surfaces;

/// <summary>What a public type shows: how it is declared, and its members in no particular order.</summary>
/// <param name="Declaration">"namespace A.B; sealed class C", without base and interfaces.</param>
/// <param name="Base">Its base class, where it has one of its own.</param>
/// <param name="Interfaces">Interfaces that no other of them brings along.</param>
/// <param name="Members">Public and protected members declared on it; of an enum, "Name = value".</param>
internal sealed record TypeSurface(
    string Declaration, string? Base, IReadOnlyList<string> Interfaces, IReadOnlyList<MemberText> Members)
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<TypeSurface> AllOf(Assembly assembly) =>
        [.. assembly.GetExportedTypes().Select(Of).OrderBy(type => type.Declaration, StringComparer.Ordinal)];

    public static TypeSurface Of(Type type) => new(
        $"namespace {type.Namespace}; {Kind(type)} {TypeText.Of(type)}",
        type.BaseType is { } parent && parent != typeof(object) && type.IsClass ? TypeText.Of(parent) : null,
        type.IsEnum ? [] : [.. Direct(type).Select(TypeText.Of).Order(StringComparer.Ordinal)],
        type.IsEnum ? Values(type) : [.. type.GetMembers(Own).Where(IsShown).Select(MemberText.Of)]);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<Type> Direct(Type type)
    {
        var all = type.GetInterfaces();
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        return all.Except(inherited).Except(all.SelectMany(one => one.GetInterfaces()));
    }

    private static MemberText[] Values(Type type) =>
    [
        .. Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(value => new MemberText($"{Enum.GetName(type, value)} = {value}", ImplementsInterface: false)),
    ];

    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodInfo method => IsSeen(method) && !method.IsSpecialName,
        ConstructorInfo made => IsSeen(made),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
