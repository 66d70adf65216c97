namespace SpamSense;

/// <summary>Placeholder until the scorer lands.</summary>
public sealed class SpamClassifier
{
    private readonly float _threshold = 0.5f;
    private static readonly Lazy<SpamClassifier> LazyDefault = new(() => new SpamClassifier());

    /// <summary>The classifier.</summary>
    public static SpamClassifier Default => LazyDefault.Value;

    /// <summary>Classifies one text.</summary>
    public Classification Classify(string text)
    {
        var p = _threshold > 0 && text.Contains("http", StringComparison.OrdinalIgnoreCase) ? 0.9f : 0.1f;
        return new Classification(p >= 0.5f ? Orientation.Monetization : Orientation.Relationship, p);
    }

    /// <summary>Classifies many.</summary>
    public void Classify(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            results[i] = Classify(texts[i]);
        }
    }
}
