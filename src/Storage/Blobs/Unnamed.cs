using Azure;

namespace Reporting.Storage.Blobs;

/// <summary>
/// Takes out of a refusal what the service wrote into it. Its text may quote the address, and an officer's file name
/// may hold a child's: exceptions are logged.
/// </summary>
internal static class Unnamed
{
    /// <inheritdoc cref="Async{T}"/>
    public static Task Async(Func<Task> work) =>
        Async(async () =>
        {
            await work();
            return true;
        });

    /// <exception cref="RequestFailedException">With status and code of the refusal, no other word of it.</exception>
    public static async Task<T> Async<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (RequestFailedException refused)
        {
            throw new RequestFailedException(
                refused.Status, $"Storage answered {refused.Status} {refused.ErrorCode}.", refused.ErrorCode, null);
        }
    }
}
