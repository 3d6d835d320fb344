using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>
/// Reads <c>settings</c>: Name, Value. An unusable value is an error of the file; an unknown name changes nothing and
/// is warned of, so that a file made for a newer version can still be used.
/// </summary>
internal sealed class SettingsFile
{
    public const string UnknownNameRule = "setting-unknown";

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public AuthoritySettings Typed { get; private set; } = new();

    /// <summary>Every setting with the value that holds, in the catalogue's order.</summary>
    public ImmutableArray<SettingValue> Effective =>
    [
        .. SettingCatalogue.All.Select(setting => new SettingValue(
            setting.Name, values.GetValueOrDefault(setting.Name, setting.Default), setting.Default, setting.Meaning)),
    ];

    /// <summary>Applies the tables in order: what a later one says holds.</summary>
    public static SettingsFile Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        var settings = new SettingsFile();
        foreach (var row in tables.SelectMany(table => table.Rows(findings)))
            settings.Apply(row);
        return settings;
    }

    private void Apply(ReferenceRow row)
    {
        var name = row.RequiredText("Name");
        if (!row.IsSound)
            return;
        if (SettingCatalogue.Find(name) is not { } setting)
        {
            row.Warn(
                "Name",
                $"is no setting and changes nothing. The settings are: {string.Join(", ", Names)}",
                UnknownNameRule);
            return;
        }

        // A blank value is the default: the row is there to be filled in.
        if (row.Text("Value") is not { } text)
            return;
        if (setting.Apply(Typed, text) is not { } changed)
        {
            row.Error("Value", $"is not {setting.Expected}, which the setting \"{setting.Name}\" needs");
            return;
        }

        Typed = changed;
        values[setting.Name] = text;
    }

    private static IEnumerable<string> Names => SettingCatalogue.All.Select(setting => setting.Name);
}
