namespace Azure.Data.Tables.Wire;

/// <summary>Reads the service's error body, {"odata.error":{"code":..,"message":{"value":..}}}.</summary>
internal sealed class TableErrors : RequestFailedDetailsParser
{
    public static TableErrors Parser { get; } = new();
    public static RequestFailedException Failure(Response response) => new(response, innerException: null, Parser);
    public static string MessageOf(Response response) => Read(response)?.Message;

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        (error, data) = (Read(response), null);
        return error is not null;
    }

    private static ResponseError Read(Response response)
    {
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var error = json.RootElement.GetProperty("odata.error");
            return new ResponseError(
                error.GetProperty("code").GetString(),
                error.GetProperty("message").GetProperty("value").GetString());
        }
        catch (Exception refused) when (refused is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A proxy's page or an empty body: status and reason are what there is.
            return null;
        }
    }
}
