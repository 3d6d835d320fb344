using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reporting.Tests.Surfaces;

/// <summary>A public or protected member as its declaration reads, without <c>public</c> and attributes.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="ImplementsInterface">The member is there because an interface of its type asks for it.</param>
internal sealed record MemberText(string Declaration, bool ImplementsInterface)
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static MemberText Of(MemberInfo member) => member switch
    {
        ConstructorInfo made => new(Access(made) + NameOf(made.DeclaringType!) + Parameters(made), false),
        PropertyInfo property => new(Property(property), Implements(property.GetMethod ?? property.SetMethod!)),
        MethodInfo method => new(Method(method), Implements(method)),
        FieldInfo field => new(Field(field), false),
        _ => throw new NotSupportedException($"{member.MemberType} {member.Name} has no text yet."),
    };

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static string Field(FieldInfo field) =>
        $"{Modifier(field)}{TypeText.Of(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var get = IsSeen(property.GetMethod) ? "get; " : "";
        var set = IsSeen(property.SetMethod) ? "set; " : "";
        var type = TypeText.Of(property.PropertyType, Nullability.Create(property));
        return $"{Access(accessor)}{Modifier(accessor)}{type} {name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>"
            : "";
        var type = TypeText.Of(method.ReturnType, Nullability.Create(method.ReturnParameter));
        var head = $"{Access(method)}{Modifier(method)}{type} {method.Name}{generic}";
        return head + Parameters(method) + Constraints(method);
    }

    private static string Constraints(MethodInfo method) => !method.IsGenericMethod ? "" : string.Concat(
        method.GetGenericArguments().Select(Constraint).Where(one => one.Length > 0).Select(one => $" where {one}"));

    private static string Constraint(Type argument)
    {
        var flags = argument.GenericParameterAttributes;
        var all = argument.GetGenericParameterConstraints().Select(TypeText.Of);
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            all = all.Prepend("class");
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            all = all.Append("new()");
        return all.Any() ? $"{argument.Name} : {string.Join(", ", all)}" : "";
    }

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return $"({extends}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params " : "";
        var type = TypeText.Of(parameter.ParameterType, Nullability.Create(parameter));
        var otherwise = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{direction}{many}{type} {parameter.Name}{otherwise}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        var value when parameter.ParameterType.IsEnum =>
            $"{parameter.ParameterType.Name}.{Enum.GetName(parameter.ParameterType, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";

    private static bool IsSeen(MethodInfo? accessor) =>
        accessor is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Modifier(FieldInfo field) =>
        field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");

    private static string Modifier(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true, IsStatic: false } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool Implements(MethodInfo method) =>
        method.DeclaringType is { IsInterface: false } type
        && type.GetInterfaces().Any(one => type.GetInterfaceMap(one).TargetMethods.Contains(method));
}
