using System;
using System.Collections.Immutable;

namespace Reporting.Functions.Settings;

/// <summary>The app can't start: every setting that is wrong, and what to put there. Values are not repeated.</summary>
public sealed class InvalidSettingsException(ImmutableArray<string> problems)
    : Exception(string.Join(Environment.NewLine, ["The settings can't be used:", .. problems]))
{
    public ImmutableArray<string> Problems { get; } = problems;
}
