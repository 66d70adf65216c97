namespace SpamSense.Content;

/// <summary>A disguise that folding has undone.</summary>
/// <param name="Kind">How something was hidden.</param>
/// <param name="Span">Where, in the original text.</param>
public readonly record struct ContentDisguise(DisguiseKind Kind, TextSpan Span);
