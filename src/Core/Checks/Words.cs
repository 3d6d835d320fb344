namespace Reporting.Checks;

/// <summary>How a severity is written in files and receipts.</summary>
public static class Words
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Reject => "reject",
        Severity.SetAside => "set aside",
        Severity.Warn => "warn",
        _ => "note",
    };
}
