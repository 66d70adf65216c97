namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>What X says of the language of a post.</summary>
internal static class TwitterLanguage
{
    /// <summary>A code of a language; null for the codes that mean none, only links, only pictures and the like.</summary>
    public static string? Of(string? code) => code switch
    {
        null or "" or "und" or "zxx" or "art" => null,
        "in" => "id",
        "iw" => "he",
        ['q', _, _] => null,
        _ => code,
    };
}
