namespace SpamSense.Fixes;

/// <summary>The equivalence keys of the fixes that ship with SpamSense.</summary>
public static class ContentFixKeys
{
    /// <summary>Adds <c>rel="ugc nofollow"</c> to an HTML link.</summary>
    public const string AddNoFollow = "add-nofollow";

    /// <summary>Takes out of a link what tells who sent the reader.</summary>
    public const string StripTracking = "strip-tracking";

    /// <summary>Takes out of a link what tells who is paid.</summary>
    public const string StripAffiliate = "strip-affiliate";

    /// <summary>Removes characters that nobody sees and controls that turn the reading direction.</summary>
    public const string RemoveInvisible = "remove-invisible";

    /// <summary>Removes a promotional link and keeps the sentence. Made on request only.</summary>
    public const string RemoveLink = "remove-link";

    /// <summary>Writes a link so that nobody follows it by accident: <c>hxxps://site[.]example</c>. Made on request only.</summary>
    public const string DefangLink = "defang-link";

    /// <summary>Masks a phone number but for its beginning and its last two digits. Made on request only.</summary>
    public const string MaskPhone = "mask-phone";

    /// <summary>Masks the name before the <c>@</c> of an e-mail address but for its first letter. Made on request only.</summary>
    public const string MaskEmail = "mask-email";

    /// <summary>Masks the address of a crypto-currency wallet but for its ends. Made on request only.</summary>
    public const string MaskWallet = "mask-wallet";
}
