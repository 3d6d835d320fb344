using System.Globalization;

namespace Reporting.Bench;

/// <summary>Files made to hurt: each must be refused, or read with its emptiness ignored, quickly and in little memory.</summary>
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
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Path.GetFileName(file),-24} {measured.Seconds,6:F2} s {measured.PeakMegabytes,5:F0} MB  exit {measured.ExitCode}  {(held ? "held" : "FAILED: " + measured.LastLine)}"));
            all &= held;
        }

        return all;
    }
}
