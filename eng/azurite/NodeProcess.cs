using System.ComponentModel;
using System.Diagnostics;

namespace Reporting.Azurite;

/// <summary>Starts <c>node</c> and <c>npm</c> with their three standard streams in our hands.</summary>
internal static class NodeProcess
{
    /// <exception cref="AzuriteException">It is not on the machine: the message says what to install.</exception>
    public static Process Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new AzuriteException(
                $"Azurite, the storage emulator, needs Node.js 20 or later with npm, and {program} can't be started. "
                + "Install both (Debian and Ubuntu: apt-get install nodejs npm; elsewhere: https://nodejs.org) "
                + "and run this again.",
                missing);
        }
    }
}
