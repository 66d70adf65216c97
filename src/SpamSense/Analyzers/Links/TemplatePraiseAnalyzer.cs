using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2011: the sentences of comment robots.</summary>
internal sealed class TemplatePraiseAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2011",
        "Praise comes from a comment robot",
        "'{0}' comes from the templates of comment robots",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "Lists of sentences that fit any blog go round among link spammers. The link stands behind the author's name, or comes later.");

    private static readonly PhraseSet Phrases = new(
        """
        (blogs|blog|site|sites|web) owners and bloggers (made|make)
        made (just right|good) content as you
        (article|articles) like yours
        more useful than ever before
        (clever|smart) work and (coverage|reporting|exposure)
        (this|such) (type of|kind of) (clever|smart) work
        (articles|article) referring to this article
        (i'd|i) (want|desire|wish|like) to (counsel|suggest|recommend) you (few|some) (interesting|fascinating)
        (interesting|attention grabbing|fascinating) (things|issues) or (advice|tips|suggestions)
        go along with your views on this
        found most (individuals|people) will go along
        (saved|bookmarked) (as|it as) a favorite
        book marked it
        (i've|ive|i have) (bookmarked|book marked|saved|added) (it|your site|your blog|your website|this site|your weblog)
        (surfing|browsing|searching) online (more|greater) than
        (pretty worth|lovely worth|beautiful worth|worth enough) (sufficient|enough) for me
        worth enough for me
        give you a quick heads up
        (internet|web) browser compatibility
        previous roommate
        (piece|article) of writing (posted|here|is)
        building up (a) new (blog|weblog|webpage|website|web site)
        (i|i have) stumbledupon it
        i am sure this (article|post|piece of writing|paragraph) has touched
        i (like|love|enjoy) what you guys (are usually|are|tend to be) up too
        (all the|exceptional|excellent|fantastic|great|good|terrific|very good) works guys
        (adding|added) you guys to (my|our) (blogroll|own blogroll)
        (subscribe|signup|sign up) to your (rss|feed|feeds|newsletter)
        blogging platform are you using
        (extremely|really) impressed with your writing
        keep up (wrinting|the nice quality writing|the superb works)
        (extraordinary|remarkable|magnificent) (post|issues|points)
        (read|reading) (all that|all of that) so (now|at this time)
        (me also|i also) commenting (here|at this place)
        (your|this) (blog|site|weblog|website|web site) (looks|is) exactly like my old one
        (superb|wonderful|great|excellent|outstanding) choice of colors
        (your|this) (blog|site|website|web site|weblog) (on|from|by way of|via) (google|yahoo|bing)
        (visitor|guest|visit) (here|posts) (for the) first time
        pay a quick visit
        (take|grab) (the|your) (feeds|rss)
        waiting for your (next|further) (post|write|write ups)
        (nice|great|good) (respond|reply) in return of
        (valuable|precious) (know how|knowledge about unpredicted)
        """);
}
