namespace SpamSense.Training.Attacks;

/// <summary>Words of everyday talk after the text, by an author who cannot ask the model which ones help.</summary>
public sealed class GoodWordsAttack : IAttack
{
    private const int Count = 30;

    private static readonly string[] Words =
    [
        "yesterday", "grandmother", "kitchen", "walked", "remember", "thanks", "lovely", "garden", "weather", "brother", "sister", "laughed", "thought",
        "maybe", "wrong", "agree", "because", "although", "evening", "morning", "coffee", "bread", "window", "river", "school", "teacher", "friend",
        "funny", "story", "honest", "question", "answer", "wonder", "whether", "never", "always", "sometimes", "rain", "snow", "summer", "winter",
        "village", "train", "neighbour", "dog", "cat", "children", "mother", "father", "read", "wrote", "book", "chapter", "song", "played", "team",
        "match", "lost", "tired", "sleep", "dream", "sorry", "hope", "feel", "felt", "afraid", "happy", "sad", "quiet", "loud", "old", "young", "years",
        "ago", "home", "door", "table", "soup", "apple", "tree", "bird", "hill", "road", "town", "street", "bus", "letter", "paper", "picture",
        "believe", "understand", "explain", "reason", "idea", "mistake", "point", "comment", "reply", "agreeing", "knew", "told", "asked",
        "said", "heard", "saw", "found", "kept", "left", "stayed", "miss", "missed", "love", "loved", "enjoyed", "beautiful", "strange", "different",
    ];

    /// <inheritdoc/>
    public string Name => "good-words";

    /// <inheritdoc/>
    public string Description => "30 words of everyday talk appended";

    /// <inheritdoc/>
    public bool IsExact => false;

    /// <inheritdoc/>
    public string Apply(string text, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return $"{text} {string.Join(' ', Enumerable.Range(0, Count).Select(_ => Words[random.Next(Words.Length)]))}";
    }
}
