using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Takes note of an upload that a fault of ours stopped time after time.</summary>
public sealed class PoisonedUpload
{
    /// <param name="message">Of the queue <c>webjobs-blobtrigger-poison</c>, which all blob triggers share:
    /// <c>{FunctionId, BlobType, ContainerName, BlobName, ETag}</c>.</param>
    /// <returns>The container it lies in; null where that is none of the officers'.</returns>
    /// <exception cref="FormatException">It is no such message; its text is not repeated.</exception>
    public Task<UploadContainer?> HandleAsync(string message, CancellationToken cancel) =>
        throw new NotSupportedException();
}
