using System.Reflection;

namespace Reporting.Tests.Runs;

/// <summary>The machine stops just before a write to storage: the same as just after the write before it.</summary>
internal sealed class Faults
{
    private int writes;

    /// <summary>Which write isn't reached any more, counted from 1; 0: none.</summary>
    public int StopAt { get; set; }

    public void Restart() => (writes, StopAt) = (0, 0);

    /// <summary>The port, with the faults in front of it.</summary>
    public T Around<T>(T port) where T : class
    {
        var proxy = DispatchProxy.Create<T, FaultyPort>();
        var faulty = (FaultyPort)(object)proxy;
        faulty.Call = (method, arguments) => Call(port, method, arguments);
        return proxy;
    }

    private object? Call(object port, MethodInfo method, object?[]? arguments)
    {
        if (IsWrite(method) && ++writes == StopAt)
            throw new StoppedException();
        return method.Invoke(port, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    // A stop between two reads leaves storage as a stop before the next write does.
    private static bool IsWrite(MethodInfo method) =>
        method.Name is "SaveAsync" or "TryCommitAsync" or "TryWriteHeadAsync" or "StageAsync" or "PutOnceAsync"
            or "TryReplaceDraftAsync" or "TryRemoveDraftAsync" or "AskAsync" or "TryAddAsync";
}

/// <summary>Stands before a port; a proxy's class can't be sealed or private.</summary>
public class FaultyPort : DispatchProxy
{
    internal Func<MethodInfo, object?[]?, object?> Call { get; set; } = (_, _) => null;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Call(targetMethod!, args);
}

internal sealed class StoppedException : Exception;
