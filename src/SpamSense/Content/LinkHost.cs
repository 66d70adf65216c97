namespace SpamSense.Content;

/// <summary>Where the host of a link token stands in the folded text, as the model looks it up.</summary>
/// <param name="Token">The number of the token.</param>
/// <param name="Start">Where the host begins.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct LinkHost(int Token, int Start, int End);
