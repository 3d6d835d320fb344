namespace Reporting.Disclosure.Scanning;

/// <summary>A finished public edition names somebody: it is not written. Says where and what kind, never the value.
/// </summary>
public sealed class IdentityFoundException : Exception
{
    internal IdentityFoundException(string report, string place, string kind)
        : base($"The public edition of {report} is not written: {place} holds what reads as {kind}. Take it out of the "
            + "commentary, recommendations, caveats, reasons or notes that it comes from and send that file again. A "
            + "date that is nobody's date of birth can be written with its month in words.")
    {
    }
}
