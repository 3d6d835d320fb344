using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Reporting.FunctionsHost.Invocations;

/// <summary>A method marked as a function, with its trigger and the way to call it.</summary>
internal sealed class FunctionEntry(string name, MethodInfo method) : FunctionDefinition
{
    private Func<Invocation, object?>[] arguments = [];

    public override string Name => name;

    public override string Id => $"Host.Functions.{name}";

    public RetryAttribute? Retry => method.GetCustomAttribute<RetryAttribute>();

    public ParameterInfo TriggerParameter { get; } =
        Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(TriggerBindingAttribute)))
        ?? throw new StartUpException($"Function '{name}' has no trigger.");

    public TriggerBindingAttribute Trigger => TriggerParameter.GetCustomAttribute<TriggerBindingAttribute>()!;

    /// <summary>The functions of these assemblies and of the ones they reference.</summary>
    public static IReadOnlyList<FunctionEntry> In(IEnumerable<Assembly> roots)
    {
        var worker = typeof(FunctionAttribute).Assembly.GetName().Name;
        var methods =
            from assembly in roots.SelectMany(root => root.GetReferencedAssemblies()
                .Where(reference => reference.Name is { } file
                    && !file.StartsWith("System", StringComparison.Ordinal)
                    && !file.StartsWith("Microsoft.", StringComparison.Ordinal))
                .Select(Assembly.Load).Prepend(root)).Distinct()
            where assembly.GetReferencedAssemblies().Any(reference => reference.Name == worker)
            from type in assembly.GetTypes()
            from method in type.GetMethods()
            where method.IsDefined(typeof(FunctionAttribute))
            select new FunctionEntry(method.GetCustomAttribute<FunctionAttribute>()!.Name, method);
        return [.. methods.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Settles what each parameter gets. Strings get the trigger's data of their name.</summary>
    public void Bind(IReadOnlyCollection<string> data, params IReadOnlyCollection<Type> triggerTypes)
    {
        if (triggerTypes.Count > 0 && !triggerTypes.Contains(TriggerParameter.ParameterType))
            throw new StartUpException($"its trigger can't give a {TriggerParameter.ParameterType.Name}");
        if (!(method.ReturnType == typeof(void) || typeof(Task).IsAssignableFrom(method.ReturnType)
            || typeof(IResult).IsAssignableFrom(method.ReturnType)
            || typeof(IActionResult).IsAssignableFrom(method.ReturnType)))
            throw new StartUpException("it must return a task, a result of HTTP, or nothing");
        arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, data))];
    }

    /// <summary>Runs the method on a new instance of its class and returns what it returned.</summary>
    public async Task<object?> CallAsync(Invocation invocation)
    {
        var instance = method.IsStatic
            ? null
            : ActivatorUtilities.CreateInstance(invocation.InstanceServices, method.DeclaringType!);
        var values = Array.ConvertAll(arguments, argument => argument(invocation));
        var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, values, null);
        if (returned is not Task task)
            return returned;
        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
    }

    private Func<Invocation, object?> Argument(ParameterInfo parameter, IReadOnlyCollection<string> data) =>
        parameter.Position == TriggerParameter.Position ? invocation => invocation.Trigger.Value
        : parameter.ParameterType == typeof(CancellationToken) ? invocation => invocation.CancellationToken
        : parameter.ParameterType == typeof(FunctionContext) ? invocation => invocation
        : parameter.ParameterType == typeof(string) && data.Contains(parameter.Name!, StringComparer.OrdinalIgnoreCase)
            ? invocation => invocation.Trigger.Data?.GetValueOrDefault(parameter.Name!)
        : throw new StartUpException($"nothing gives its parameter '{parameter.Name}' a value");
}
