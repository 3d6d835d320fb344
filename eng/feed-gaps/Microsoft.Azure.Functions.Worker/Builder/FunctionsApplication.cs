using System.Reflection;
using System.Runtime.CompilerServices;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>The way in: <c>FunctionsApplication.CreateBuilder(args)</c>.</summary>
public class FunctionsApplication
{
    /// <summary>
    /// Functions are looked for in the program and in the assembly that calls, and in what either references: a test
    /// run's program is the test runner, which knows no functions.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) =>
        new(args, [Assembly.GetCallingAssembly(), .. Program]);

    private static IEnumerable<Assembly> Program => Assembly.GetEntryAssembly() is { } entry ? [entry] : [];
}
