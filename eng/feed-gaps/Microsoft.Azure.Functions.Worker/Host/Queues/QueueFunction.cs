using System.Text;
using System.Text.Json;

namespace Reporting.FunctionsHost.Queues;

/// <summary>Hands a queue's messages to a function, as text or read from JSON.</summary>
internal sealed class QueueFunction(FunctionEntry function, Invoker invoker, QueueClient poison, bool base64, ILogger log)
    : IMessageHandler
{
    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public QueueClient PoisonQueue(QueueMessage message) => poison;

    public async Task<Outcome> HandleAsync(QueueMessage message)
    {
        if (!TryRead(message.Body.ToString(), out var value))
        {
            log.LogError("A message for '{Function}' is not what it can read", function.Name);
            return Outcome.Unreadable;
        }

        var trigger = new TriggerEvent(value, $"New queue message, try {message.DequeueCount}");
        return (await invoker.RunAsync(function, trigger)).Outcome;
    }

    /// <remarks>The exceptions quote the message, so they go nowhere.</remarks>
    private bool TryRead(string body, out object? value)
    {
        var type = function.TriggerParameter.ParameterType;
        try
        {
            var text = base64 ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
            value = type == typeof(string) ? text : JsonSerializer.Deserialize(text, type, AnyCase);
            return true;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            value = null;
            return false;
        }
    }
}
