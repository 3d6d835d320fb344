namespace Reporting.Azurite;

/// <summary>One process installs, others wait: a file that only one can hold open.</summary>
internal static class InstallLock
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> TakeAsync(
        string folder, IProgress<string>? progress, CancellationToken cancel)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "obj")).FullName, "install.lock");
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (isFirst)
                    progress?.Report("Another process is installing Azurite: waiting for it");
                await Task.Delay(LookAgain, TimeProvider.System, cancel);
            }
        }
    }
}
