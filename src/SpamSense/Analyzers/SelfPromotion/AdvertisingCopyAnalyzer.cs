using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8006: the wording of advertisements.</summary>
internal sealed class AdvertisingCopyAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8006",
        "The wording of advertisements",
        "'{0}' is the wording of an advertisement",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Info,
        description: "Introducing the, say goodbye to, the perfect gift: nobody talks like that to a friend.");

    private static readonly PhraseSet Phrases = new(
        """
        introducing (our|a new|the new|the first|the world's)
        (say|wave) goodbye to (your|boring|bad|the|all|expensive|dull)
        say hello to (your|our) (new|next|favourite|favorite)
        (shop|explore|browse|discover) our (new|latest|full|range|collection|products|selection|menu|store)
        (take|taking) your (business|skills|career|game|brand|home|style|skin|hair|team) to the next level
        the perfect (gift|present)
        (perfect|great|ideal) (gift|present) for
        give the gift of
        treat yourself to
        (back in|in) stock now
        (now|new) in stock
        our best (sellers|seller|selling)
        (try it|try|completely|{number} day) risk free
        money back guarantee
        (right|straight|delivered) to your (door|doorstep|inbox)
        your (first|next) (order|box)
        at checkout
        (all|plus|more) sizes available
        (on|off) your first (order|box|purchase)
        {number} star reviews
        (learn|find out) more about our
        now available (in|at|from) (your|all|our|select|stores)
        (limited|exclusive) edition (of|available|now|only|set|box)
        (premium|superior) quality
        (proudly) brought to you by (our|the makers)
        (made|designed|crafted) with (love|comfort)
        upgrade your (home|style|wardrobe|kitchen|workspace|game|look|life|skills)
        (handmade|handcrafted|custom made) (in|with|by|from)
        (gratis|free) ongkir
        """);
}
