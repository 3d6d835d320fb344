using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Azure.Functions.Worker;

namespace Reporting.Tests.Functions;

/// <summary>What every function has to be, whatever it does.</summary>
public class FunctionShapeTests
{
    [Fact]
    public void Functions_AreThoseOfTheDesign() => Assert.Equal(
        [
            "AuditAllocation", "AuditAnnual", "AuditMonthly", "AuditQuarterly", "BuildReport", "Deadlines",
            "ExtractArrived", "Health", "MonthlyPerformance", "PoisonedRuns", "PoisonedUploads", "ReferenceChanged",
            "Sweep",
        ],
        FunctionMethods.All.Select(function => function.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_WithoutCase_AreUnique() => Assert.Equal(
        FunctionMethods.All.Count,
        FunctionMethods.All.Select(function => function.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    /// <summary>What an <c>async void</c> function throws vanishes, and its message with it.</summary>
    [Fact]
    public void Methods_ReturnATask() => Assert.All(
        FunctionMethods.All,
        function => Assert.True(function.Method.ReturnType.IsAssignableTo(typeof(Task)), function.Name));

    [Fact]
    public void Assembly_HasNoAsyncVoid()
    {
        var methods = typeof(Reporting.Functions.ReportingApplication).Assembly.GetTypes().SelectMany(type =>
            type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public
                | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));

        Assert.DoesNotContain(methods, method => method.ReturnType == typeof(void)
            && method.GetCustomAttribute<AsyncStateMachineAttribute>() is not null);
    }

    [Fact]
    public void Methods_TakeACancellationToken() => Assert.All(
        FunctionMethods.All,
        function => Assert.Contains(
            function.Method.GetParameters(), parameter => parameter.ParameterType == typeof(CancellationToken)));

    /// <summary>A function that runs at start-up runs at every scaling and every deployment.</summary>
    [Fact]
    public void Timers_NeverRunAtStartUpAndRememberWhenTheyRan()
    {
        var timers = FunctionMethods.All.Select(function => function.Trigger).OfType<TimerTriggerAttribute>().ToList();

        Assert.Equal(7, timers.Count);
        Assert.All(timers, timer => Assert.False(timer.RunOnStartup));
        Assert.All(timers, timer => Assert.True(timer.UseMonitor));
    }

    /// <summary>The platform doesn't try a failed timer again by itself.</summary>
    [Fact]
    public void Timers_WhenTheyFail_AreTriedAgain() => Assert.All(
        FunctionMethods.All.Where(function => function.Trigger is TimerTriggerAttribute),
        function => Assert.True(function.Method.GetCustomAttribute<RetryAttribute>() is { MaxRetryCount: > 1 }));

    [Fact]
    public void Blobs_ComeByEventGrid() => Assert.All(
        FunctionMethods.All.Select(function => function.Trigger).OfType<BlobTriggerAttribute>(),
        blob => Assert.Equal(BlobTriggerSource.EventGrid, blob.Source));

    /// <summary>What the app writes must never start it.</summary>
    [Fact]
    public void Blobs_StartFunctionsOnlyWhereOfficersWrite() => Assert.Equal(
        ["extracts/{period}/{name}", "reference/{name}"],
        FunctionMethods.All.Select(function => function.Trigger).OfType<BlobTriggerAttribute>()
            .Select(blob => blob.BlobPath).Order(StringComparer.Ordinal));

    [Fact]
    public void Source_HasNoConditionalCompilation()
    {
        var source = RepositoryFiles.Find("src");
        var conditional = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Where(file =>
                File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

        Assert.Empty(conditional);
    }

    [Fact]
    public void Source_SwallowsNothing()
    {
        var source = RepositoryFiles.Find("src/Functions");
        var catches = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText)
            .SelectMany(text => text.Split("catch (Exception")[1..]);

        Assert.All(catches, caught => Assert.Contains("throw;", caught.Split("\n    }")[0], StringComparison.Ordinal));
    }
}
