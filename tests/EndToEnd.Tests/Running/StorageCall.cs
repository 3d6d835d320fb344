namespace Reporting.Tests.EndToEnd.Running;

/// <summary>One request of the app to storage, as the proxy between them sees it.</summary>
/// <param name="Service">blob, queue or table.</param>
/// <param name="Path">Without the account: <c>/staging/workbooks/…</c>, <c>/$batch</c>.</param>
internal sealed record StorageCall(string Service, string Method, string Path)
{
    /// <summary>Whether it changes what our own code keeps: not the host's leases, receipts and queue work.</summary>
    public bool IsOurWrite => Method is not ("GET" or "HEAD") && Service switch
    {
        "blob" => !Path.StartsWith("/azure-webjobs", StringComparison.Ordinal),
        "table" => !Path.StartsWith("/Tables", StringComparison.Ordinal),
        _ => Method == "POST" && Path.StartsWith("/runs/messages", StringComparison.Ordinal),
    };

    /// <summary>Whether our own code reads or writes through it: not the host's own work.</summary>
    public bool IsOurs =>
        Service == "queue" ? IsOurWrite : !Path.StartsWith("/azure-webjobs", StringComparison.Ordinal);
}

/// <summary>What the proxy does with a request.</summary>
internal enum Fate
{
    PassOn,

    /// <summary>Answer 503 without passing it on: storage is busy.</summary>
    Busy,

    /// <summary>Pass it on and answer 500: it was done, and nobody learns of it.</summary>
    DoneButBusy,

    /// <summary>Pass it on and cut the line: it was done, and its answer never comes.</summary>
    DoneAndCutOff,

    /// <summary>Answer 409 with an error nobody expects: a bug, not an outage.</summary>
    Refuse,

    /// <summary>Kill the app (SIGKILL) before it is passed on.</summary>
    KillBefore,

    /// <summary>Pass it on, and kill the app before it gets the answer.</summary>
    KillAfter,
}
