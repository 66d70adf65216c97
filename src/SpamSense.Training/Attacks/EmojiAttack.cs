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

    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["money"] = "\U0001F4B0", ["cash"] = "\U0001F4B5", ["dollar"] = "\U0001F4B5", ["dollars"] = "\U0001F4B5", ["profit"] = "\U0001F4C8",
        ["profits"] = "\U0001F4C8", ["link"] = "\U0001F517", ["links"] = "\U0001F517", ["gift"] = "\U0001F381", ["gifts"] = "\U0001F381",
        ["shop"] = "\U0001F6CD", ["store"] = "\U0001F3EA", ["phone"] = "\U0001F4F1", ["house"] = "\U0001F3E0", ["home"] = "\U0001F3E0",
        ["car"] = "\U0001F697", ["book"] = "\U0001F4D6", ["books"] = "\U0001F4DA", ["video"] = "\U0001F3A5", ["videos"] = "\U0001F3A5",
        ["photo"] = "\U0001F4F7", ["photos"] = "\U0001F4F7", ["music"] = "\U0001F3B5", ["song"] = "\U0001F3B5", ["mail"] = "\U0001F4E7",
        ["email"] = "\U0001F4E7", ["message"] = "\u2709", ["watch"] = "\u231A", ["clothes"] = "\U0001F457", ["dress"] = "\U0001F457",
        ["shoes"] = "\U0001F45F", ["food"] = "\U0001F35D", ["coffee"] = "\u2615", ["bread"] = "\U0001F35E", ["cake"] = "\U0001F370",
        ["dog"] = "\U0001F436", ["cat"] = "\U0001F431", ["love"] = "\u2764", ["heart"] = "\u2764", ["star"] = "\u2B50", ["fire"] = "\U0001F525",
        ["world"] = "\U0001F30D", ["time"] = "\u23F0", ["day"] = "\u2600", ["night"] = "\U0001F319", ["computer"] = "\U0001F4BB",
        ["game"] = "\U0001F3AE", ["team"] = "\U0001F465", ["people"] = "\U0001F465", ["friend"] = "\U0001F46B", ["friends"] = "\U0001F46B",
        ["family"] = "\U0001F46A", ["mother"] = "\U0001F469", ["garden"] = "\U0001F33B", ["flowers"] = "\U0001F490", ["tree"] = "\U0001F333",
        ["rain"] = "\U0001F327", ["plane"] = "\u2708", ["train"] = "\U0001F682", ["bike"] = "\U0001F6B2", ["key"] = "\U0001F511",
        ["prize"] = "\U0001F3C6", ["bank"] = "\U0001F3E6", ["card"] = "\U0001F4B3", ["work"] = "\U0001F4BC", ["job"] = "\U0001F4BC",
    };

    private static readonly string[] Any = [.. Pictures.Values.Distinct()];

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
