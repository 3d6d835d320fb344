namespace Reporting.Reference.Settings;

/// <summary>A name that <c>settings</c> may give a value to.</summary>
/// <param name="Default">As a file would write it; empty: none.</param>
/// <param name="Meaning">What it changes, for the officer who sets it.</param>
/// <param name="Expected">What a value looks like, completing "is not ...".</param>
/// <param name="Apply">The settings with the value; null where the value can't be used.</param>
internal sealed record Setting(
    string Name,
    string Default,
    string Meaning,
    string Expected,
    Func<AuthoritySettings, string, AuthoritySettings?> Apply);
