namespace SpamSense.Training.Attacks;

/// <summary>
/// Emoji for nouns. No grammar is at hand: a noun is a word that has an emoji of its own, or a longer one after an article or the like,
/// which gets any emoji, as readers guess it from the rest.
/// </summary>
public sealed class EmojiAttack : WordAttack
{
    private const int ShortestGuess = 4;

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "my", "your", "our", "his", "her", "their", "this", "that", "these", "those", "some", "any", "every", "no",
    };

    private static readonly (string Picture, string Nouns)[] Nouns =
    [
        ("\U0001F4B0", "money"),
        ("\U0001F4B5", "cash dollar dollars"),
        ("\U0001F4C8", "profit profits"),
        ("\U0001F517", "link links"),
        ("\U0001F381", "gift gifts"),
        ("\U0001F6CD", "shop"),
        ("\U0001F3EA", "store"),
        ("\U0001F4F1", "phone"),
        ("\U0001F3E0", "house home"),
        ("\U0001F697", "car"),
        ("\U0001F4D6", "book"),
        ("\U0001F4DA", "books"),
        ("\U0001F3A5", "video videos"),
        ("\U0001F4F7", "photo photos"),
        ("\U0001F3B5", "music song"),
        ("\U0001F4E7", "mail email"),
        ("\u2709", "message"),
        ("\u231A", "watch"),
        ("\U0001F457", "clothes dress"),
        ("\U0001F45F", "shoes"),
        ("\U0001F35D", "food"),
        ("\u2615", "coffee"),
        ("\U0001F35E", "bread"),
        ("\U0001F370", "cake"),
        ("\U0001F436", "dog"),
        ("\U0001F431", "cat"),
        ("\u2764", "love heart"),
        ("\u2B50", "star"),
        ("\U0001F525", "fire"),
        ("\U0001F30D", "world"),
        ("\u23F0", "time"),
        ("\u2600", "day"),
        ("\U0001F319", "night"),
        ("\U0001F4BB", "computer"),
        ("\U0001F3AE", "game"),
        ("\U0001F465", "team people"),
        ("\U0001F46B", "friend friends"),
        ("\U0001F46A", "family"),
        ("\U0001F469", "mother"),
        ("\U0001F33B", "garden"),
        ("\U0001F490", "flowers"),
        ("\U0001F333", "tree"),
        ("\U0001F327", "rain"),
        ("\u2708", "plane"),
        ("\U0001F682", "train"),
        ("\U0001F6B2", "bike"),
        ("\U0001F511", "key"),
        ("\U0001F3C6", "prize"),
        ("\U0001F3E6", "bank"),
        ("\U0001F4B3", "card"),
        ("\U0001F4BC", "work job"),
    ];

    private static readonly Dictionary<string, string> Pictures =
        Nouns.SelectMany(row => row.Nouns.Split(' ').Select(noun => (noun, row.Picture))).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Any = [.. Nouns.Select(row => row.Picture)];

    /// <inheritdoc/>
    public override string Name => "emoji";

    /// <inheritdoc/>
    public override string Description => "an emoji for 10 % of the words that look like nouns";

    /// <inheritdoc/>
    protected override double Share => 0.1;

    /// <inheritdoc/>
    protected override string? Change(string word, string previous, Random random) =>
        Pictures.TryGetValue(word, out var picture) ? picture
        : word.Length >= ShortestGuess && Determiners.Contains(previous) ? Any[random.Next(Any.Length)]
        : null;
}
