namespace SpamSense.Cli.Filtering;

/// <summary>Where in a value a text is looked for.</summary>
internal enum TextPlace
{
    Anywhere,
    Start,
    End,
}
