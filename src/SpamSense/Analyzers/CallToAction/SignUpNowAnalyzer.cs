using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4003: the reader is told to sign up or buy now.</summary>
internal sealed class SignUpNowAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4003",
        "The reader is told to sign up or buy now",
        "'{0}' tells the reader to act at once",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Warning,
        description: "Shop now, register today, get yours here: the imperative of advertising. People who talk to each other hardly ever use it.");

    private static readonly PhraseSet Phrases = new(
        """
        (sign|signup) up (now|today|free)
        sign up for free
        (register|enroll|enrol|subscribe|join|download|order|shop|reserve|preorder|enquire) now
        (sign up|enroll|enrol|subscribe|order|reserve|preorder|enquire) today
        (book|buy|apply) now (at|on|and|for|with|from|via|by|before|to|{link}|{emoji})
        (order|buy|shop|preorder) (online|here|yours|at) {link}
        (claim|grab|secure|reserve) (your|yours) (free|copy|now|today|spot|seat|ticket|tickets|place|discount|bonus|trial)
        get (your|yours) (free|now|today) (copy|trial|sample|quote|ticket|guide|ebook|here|now|today)
        get yours (here|now|today)
        (schedule|book) (a|your) free (consultation|demo|quote|trial|estimate|call)
        (get|request) a free (consultation|demo|quote|trial|estimate|sample)
        start your (free) trial
        hemen (al|tıkla|indir|başvurun|arayın)
        (daftar|order) sekarang
        """);
}
