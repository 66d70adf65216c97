namespace SpamSense;

/// <summary>What the author of a post wants in particular. Six intents belong to <see cref="Orientation.Relationship"/>, eight to <see cref="Orientation.Monetization"/>.</summary>
public enum Intent : byte
{
    /// <summary>
    /// Nobody asked (<see cref="SpamClassifierOptions.Intents"/>), the model came without one for intents, or the orientation is
    /// <see cref="Orientation.Undecided"/>.
    /// </summary>
    Unknown = 0,

    /// <summary>Relationship: replies, opinions, reactions, jokes, disagreement, small talk.</summary>
    Conversation = 1,

    /// <summary>Relationship: first-person experience, diary, reflection, news of one's life.</summary>
    Story = 2,

    /// <summary>Relationship: asks for help, advice, information.</summary>
    Question = 3,

    /// <summary>Relationship: thanks, empathy, praise that names what it praises, congratulations.</summary>
    Support = 4,

    /// <summary>Relationship: explains, answers, reviews, teaches, reports.</summary>
    Knowledge = 5,

    /// <summary>Relationship: non-commercial calls, such as meet-ups, volunteers, open source, a friend's fundraiser.</summary>
    Community = 6,

    /// <summary>Monetization: a product, service, shop, sale, event ticket, a blast of job advertisements.</summary>
    Promotion = 7,

    /// <summary>Monetization: subscribe to, follow or look at my channel, mixtape, blog, page.</summary>
    SelfPromotion = 8,

    /// <summary>Monetization: referral links and codes, sponsored recommendations, paid reviews.</summary>
    Affiliate = 9,

    /// <summary>Monetization: make money online, multi-level marketing, trading signals, crypto pumps, loans, casinos.</summary>
    GetRich = 10,

    /// <summary>Monetization: links for search engines, keyword stuffing, generic flattery with a link.</summary>
    LinkSpam = 11,

    /// <summary>Monetization: phishing, prize and advance-fee fraud, fake support, fake giveaways.</summary>
    Scam = 12,

    /// <summary>Monetization: bait with dates, cams, escorts or pills.</summary>
    AdultBait = 13,

    /// <summary>Monetization: begging for likes, shares, tags or votes, follow for follow, chain letters.</summary>
    EngagementBait = 14,
}
