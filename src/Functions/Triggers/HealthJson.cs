using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The health report as JSON: months as <c>yyyy-MM</c>, states by their names.</summary>
internal static class HealthJson
{
    public static string Write(HealthReport report) => JsonSerializer.Serialize(
        new Page(
            report.Status,
            [.. report.Problems.Select(problem => new Wrong(
                problem.Rule, problem.Message, problem.Period?.ToString(), problem.Report, problem.Count))],
            [.. report.Storage.Select(answer => new Part(answer.Part, answer.Condition, answer.Role))]),
        HealthPage.Default.Page);

    internal sealed record Page(HealthStatus Status, IReadOnlyList<Wrong> Problems, IReadOnlyList<Part> Storage);

    internal sealed record Wrong(string Rule, string Message, string? Period, string? Report, int Count);

    internal sealed record Part(string Name, StorageCondition Condition, string RoleNeeded);
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HealthJson.Page))]
internal sealed partial class HealthPage : JsonSerializerContext;
