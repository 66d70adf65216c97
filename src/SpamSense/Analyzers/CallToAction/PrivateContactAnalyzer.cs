using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4002: the reader is asked to write in private.</summary>
internal sealed class PrivateContactAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4002",
        "The reader is asked to write in private",
        "'{0}' moves the talk out of sight",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Info,
        description: "Sellers and swindlers move the talk to where nobody else reads. Friends do so too, which is why this alone holds no post.");

    private static readonly PhraseSet Phrases = new(
        """
        (dm|inbox) (me|us)
        pm (me|us) (for|if|now|with your)
        (send|shoot|drop) (me|us) a (dm|pm|whatsapp)
        (whatsapp|watsapp|telegram) (me|us|{phone})
        (whatsapp|telegram) (number|at|on|no) {phone}
        (message|text|write) (me|us|him|her|them) (on|via|through) (whatsapp|telegram|instagram|messenger|wechat|snapchat|insta|signal)
        (hit|reach) (me|us|him|her) (up) on (whatsapp|telegram|instagram|messenger|snapchat|insta)
        (contact|email) (me|us) (now|today|directly) (on|via|through|at) ({email}|{phone}|whatsapp|telegram|{mention})
        (contact|email) (him|her|them) (on|via|through|at) ({email}|{phone}|whatsapp|telegram|{mention})
        add me on (skype|whatsapp|snapchat|telegram|kik)
        (пишите|пиши) (мне) в (лс|личку|личные)
        подробности в (лс|личке|личку)
        (жду|ожидаю) в (лс|личке)
        dm (aja|kak|ya)
        hubungi (wa|{phone}|kami)
        """);
}
