using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Reporting.Functions;

namespace Reporting.Tests.Functions;

/// <summary>A function as the host finds it.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method, TriggerBindingAttribute Trigger);

/// <summary>Every function of the app, by reflection.</summary>
internal static partial class FunctionMethods
{
    public static IReadOnlyList<FunctionMethod> All { get; } =
    [
        .. from type in typeof(ReportingApplication).Assembly.GetTypes()
           from method in type.GetMethods(
               BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           let trigger = method.GetParameters()
               .Select(parameter => parameter.GetCustomAttribute<TriggerBindingAttribute>())
               .Single(attribute => attribute is not null)
           select new FunctionMethod(function.Name, method, trigger),
    ];

    public static FunctionMethod Named(string name) => All.Single(function => function.Name == name);

    /// <summary>The settings that a trigger's attribute names: <c>%Schedule%</c>, and its connection.</summary>
    public static IEnumerable<string> SettingsNamed(this TriggerBindingAttribute trigger)
    {
        var (expression, connection) = trigger switch
        {
            TimerTriggerAttribute timer => (timer.Schedule, null),
            QueueTriggerAttribute queue => (queue.QueueName, queue.Connection),
            BlobTriggerAttribute blob => (blob.BlobPath, blob.Connection),
            _ => (string.Empty, null),
        };
        var names = Expressions().Matches(expression).Select(match => match.Groups["name"].Value);
        return connection is null ? names : names.Append(connection);
    }

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture)]
    private static partial Regex Expressions();
}
