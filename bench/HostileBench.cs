using System.Globalization;

namespace Reporting.Bench;

/// <summary>
/// Files made to hurt: each must be refused, or read with its emptiness ignored, quickly and in little memory.
/// </summary>
internal static class HostileBench
{
    private const double MostSeconds = 20;
    private const double MostMegabytes = 512;
    private const int Usable = 0;
    private const int Rejected = 2;

    public static bool Run(string folder, TextWriter output)
    {
        output.WriteLine("check: hostile files");
        var all = true;
        foreach (var file in HostileFiles.WriteTo(folder))
        {
            var measured = Measured.Run("check", file);
            var held = measured.ExitCode is Usable or Rejected
                && measured.Seconds <= MostSeconds && measured.PeakMegabytes <= MostMegabytes;
            var verdict = held ? "held" : "FAILED: " + measured.LastLine;
            var cost = string.Create(
                CultureInfo.InvariantCulture, $"{measured.Seconds,6:F2} s {measured.PeakMegabytes,5:F0} MB");
            output.WriteLine($"  {Path.GetFileName(file),-24} {cost}  {verdict}");
            all &= held;
        }

        return all;
    }
}
