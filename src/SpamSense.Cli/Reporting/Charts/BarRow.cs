namespace SpamSense.Cli.Reporting.Charts;

/// <summary>One bar of a list of bars.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Share">How long it is, from 0 to 1.</param>
/// <param name="Value">What it says.</param>
/// <param name="Fill">The class of its colour.</param>
internal sealed record BarRow(string Label, double Share, string Value, string Fill);
