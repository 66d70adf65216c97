using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4005: the reader is given a number to call.</summary>
internal sealed class CallNumberAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4005",
        "The reader is given a number to call",
        "'{0}' asks for a call or a message to a number",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Warning,
        description: "A telephone number with the order to call it, or a word to text to a short number.");

    private static readonly PhraseSet Phrases = new(
        """
        call (us|me|our office|) (free|now|today|) (on|at|) {phone}
        call (our) (toll) free {phone}
        call toll free
        (please|pls|or|just|) (call|ring|dial) {phone}
        (please|pls|or|just) phone {phone}
        (text|sms|txt) (us|me|stop|yes|go|win|now) (at|on|to) {phone}
        (text|txt|send) (stop|yes|go|win|now|chat|play|claim|collect|vip|date|hot|{number}|{coupon}) to {number}
        call from (a) (landline|land line)
        (customer care|customer support|helpline) (on|at|no|number) {phone}
        yazıp {number}
        bilgi için {phone}
        """);
}
