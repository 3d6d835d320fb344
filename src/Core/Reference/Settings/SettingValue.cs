namespace Reporting.Reference.Settings;

/// <summary>A setting as it holds for this run: what the authority says, or the default.</summary>
public sealed record SettingValue(string Name, string Value, string Default, string Meaning);
