using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8007: praise that fits any post.</summary>
internal sealed class StockPraiseAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8007",
        "Praise that fits any post",
        "'{0}' would fit any post",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Info,
        description: "I will bookmark your blog, keep up the good writing: praise that names nothing, and so can be posted a thousand times.");

    private static readonly PhraseSet Phrases = new(
        """
        (bookmark|bookmarked|bookmarking) your (blog|site|website|web site|page|weblog)
        (bookmarked|saved) (it|you|this) (to my|as a favorite|for later and)
        have (you|your blog|your site|your website) (bookmarked|book marked|saved as a favorite)
        (i'll|i will|definitely|going to) (bookmark|be back|be sharing|tweet) (your|this|to|it) (blog|site|website|web site|followers)
        keep up the (good|great|excellent|superb|fantastic|very good) (work|writing|writting|job) (and|i|you|on your)
        (stumbled upon|came across|found) your (blog|site|website|web site|weblog|web page) (on|by|and|while|the)
        (great|nice|good|excellent|superb|wonderful|fantastic|awesome|amazing) (blog|weblog|website|web site) (right here|you have here|and superb|and great)
        more useful than ever before
        (read|know) more (things|issues) about it
        keep up wrinting
        (interesting|fascinating) article like yours
        clever work and (reporting|coverage|exposure)
        worth enough for me
        blog loads (very|a lot) (fast|faster|quicker)
        (tweeting|sharing) this (to|with) my (followers|friends)
        (surfing|browsing) (online|on line|the internet) (more than|for)
        suggest you (few|some) (interesting|attention grabbing) things
        (grab|seize|take hold of|clutch|subscribe to) your (rss|rss feed)
        your (email|e mail) subscription
        blog loaded on my
        (give|giving) you a shout out
        (webmasters|site owners) and bloggers
        your (blog|site|website) (is|loads|looks) (so|very|really|extremely|absolutely|a lot) (informative|useful|helpful|fast|faster|interesting)
        (i|really) (enjoyed|love|loved|enjoy|like) (reading|your) (blog|site|website|web site|through your)
        (which|what) (blog|web) (platform|host|hosting) (you're|are you|you are)
        give you a quick heads up
        browser compatibility (issues|issue)
        (look|looking) forward to (more|new|your next) (posts|updates|post|articles)
        thanks for sharing (this|such|the|your|with) (informative|useful|information|valuable|wonderful|great|nice|amazing|helpful|article|info)
        thanks for (the|such|this) (great|nice|informative|useful) (share|sharing|info|information)
        (realize|realise) that it is very informative
        thank you for (sharing|posting) (such|this) (a|an|informative|useful|valuable) (informative|useful|valuable|wonderful|great|nice|post|article|information|content|blog)
        (very|really|so) informative (article|post|blog|information|content|and)
        (keep|please keep) (posting|sharing|writing) (such|this|these|more|like)
        (nice|great|good|informative|excellent|wonderful|awesome) (article|information|blog) (thanks|thank you|keep|i)
        i (am|was) (impressed|amazed) (with|by) your
        (my|younger|cousin|sister|brother) (sister|brother) (is|was) (analyzing|suggested)
        my (personal|own) blogroll
        """);
}
