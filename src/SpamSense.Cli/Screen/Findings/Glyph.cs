namespace SpamSense.Cli.Screen.Findings;

/// <summary>A character of a text as it is shown.</summary>
/// <param name="Start">Its place in the text, in UTF-16 units.</param>
/// <param name="Length">How many units it has.</param>
/// <param name="Text">What is shown; may be empty.</param>
/// <param name="Cells">How many cells of the terminal that takes.</param>
internal readonly record struct Glyph(int Start, int Length, string Text, int Cells);
