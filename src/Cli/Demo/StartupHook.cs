/// <summary>
/// Runs inside the functions app before its own code (<c>DOTNET_STARTUP_HOOKS</c>): the demo holds the app's standard
/// input open, so the app ends with the demo, however that came about.
/// </summary>
/// <remarks>The runtime asks for this name, outside any namespace.</remarks>
#pragma warning disable CA1050, MA0047
internal static class StartupHook
#pragma warning restore CA1050, MA0047
{
    public static void Initialize() => new Thread(EndWithInput) { IsBackground = true }.Start();

    private static void EndWithInput()
    {
        using var input = Console.OpenStandardInput();
        while (input.ReadByte() >= 0)
        {
            // Nothing is ever sent; only the end matters.
        }

        Environment.Exit(0);
    }
}
