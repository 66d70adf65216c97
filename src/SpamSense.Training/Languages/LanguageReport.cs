namespace SpamSense.Training.Languages;

/// <summary>How identifiers of languages do on languages and sources that they have not seen.</summary>
/// <param name="Unknown">By language: posts judged by an identifier that has not seen the language. Undecided is right.</param>
/// <param name="Known">By source: posts in the languages that the model knows, judged by an identifier that has not seen the source. Undecided is wrong.</param>
/// <param name="Appended">Monetization posts of the known languages with words of another language behind them, a half as many. Undecided is wrong.</param>
public sealed record LanguageReport(
    IReadOnlyDictionary<string, LengthBands> Unknown, IReadOnlyDictionary<string, LengthBands> Known, LengthBands Appended)
{
    /// <summary>All posts of unknown languages together.</summary>
    public LengthBands AllUnknown => Total(Unknown.Values);

    /// <summary>All posts of known languages together.</summary>
    public LengthBands AllKnown => Total(Known.Values);

    private static LengthBands Total(IEnumerable<LengthBands> parts)
    {
        var total = new LengthBands();
        foreach (var part in parts)
        {
            total.Add(part);
        }

        return total;
    }
}
