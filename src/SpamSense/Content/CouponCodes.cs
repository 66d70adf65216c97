namespace SpamSense.Content;

/// <summary>Tells the codes that lower a price from other words in capitals.</summary>
internal static class CouponCodes
{
    private const int Shortest = 4;
    private const int Longest = 20;
    private const int FewestLetters = 4;
    private const int MostDigits = 3;
    private const int Reach = 8;

    private static readonly ulong Code = SymbolHash.Of("code");

    // These name a code when they stand right before it.
    private static readonly HashSet<ulong> Names = Words("code codes coupon promo promocode voucher couponcode kupon gutscheincode промокод");

    // These speak of a lower price.
    private static readonly HashSet<ulong> Cues =
        Words("coupon coupons promo promocode promotional promotion discount voucher redeem checkout off deal kupon gutschein gutscheincode rabatt скидка промокод");

    // Beside "code", these too say that it is one for a shop, and no source code.
    private static readonly HashSet<ulong> WeakCues = Words("referral affiliate invite invitation gift use using enter apply with save offer my");

    // Parts of codes that shops hand out: SAVE20, WELCOME10.
    private static readonly string[] Stems = ["SAVE", "OFF", "DEAL", "SALE", "PROMO", "CODE", "WELCOME", "FREE", "DISC", "GIFT", "BONUS", "FRIDAY", "XMAS", "VIP", "CASH", "EXTRA", "SHOP", "SPECIAL"];

    /// <summary>Whether a word is such a code.</summary>
    /// <param name="before">The tokens before it in its sentence.</param>
    /// <param name="word">The word as it is written; two letters or more, all of them capitals.</param>
    internal static bool IsCode(ReadOnlySpan<TokenRecord> before, ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest || !HasOnlyCapitals(word, out var digits))
        {
            return false;
        }

        var isMixed = digits is > 0 and <= MostDigits && word.Length - digits >= FewestLetters && char.IsAsciiDigit(word[^1]);
        if (isMixed && HasStem(word))
        {
            return true;
        }

        return IsNamed(before, out var isCertain) ? isCertain || digits > 0 : isMixed && HasCue(before);
    }

    /// <summary>Whether "code" or the like stands right before the word, and whether more says that it is one for a shop.</summary>
    private static bool IsNamed(ReadOnlySpan<TokenRecord> before, out bool isCertain)
    {
        isCertain = false;
        var last = before.Length - 1;
        var hasColon = false;
        var isSetOff = false;
        for (; last >= 0 && before[last].Symbol == TokenKind.Punctuation && before.Length - last <= 4; last--)
        {
            if (before[last].Mark is '.' or '!' or '?' or ',')
            {
                return false;
            }

            hasColon |= before[last].Mark is ':' or '=';
            isSetOff = true;
        }

        if (last < 0 || !Names.Contains(before[last].Hash))
        {
            return false;
        }

        // "USE THE CODE BELOW": among capitals a capital word is nothing special.
        var isSpecial = isSetOff || before[last].Case != WordCase.Capitals;
        isCertain = hasColon || (isSpecial && (before[last].Hash != Code || HasCue(before[..last], isNamed: true)));
        return true;
    }

    private static bool HasCue(ReadOnlySpan<TokenRecord> before, bool isNamed = false)
    {
        for (var i = Math.Max(0, before.Length - Reach); i < before.Length; i++)
        {
            if (before[i].Symbol == TokenKind.Word && (Cues.Contains(before[i].Hash) || (isNamed && WeakCues.Contains(before[i].Hash))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStem(ReadOnlySpan<char> word)
    {
        foreach (var stem in Stems)
        {
            if (word.Contains(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOnlyCapitals(ReadOnlySpan<char> word, out int digits)
    {
        digits = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(word => SymbolHash.Of(word))];
}
