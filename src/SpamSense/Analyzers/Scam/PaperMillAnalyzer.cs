using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7009: essays, degrees or courses are for sale.</summary>
internal sealed class PaperMillAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7009",
        "Essays, degrees or courses are for sale",
        "'{0}' sells papers or courses",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Essay writers, bought certificates and training institutes that advertise under anything about learning.");

    private static readonly PhraseSet Phrases = new(
        """
        (essay|assignment|dissertation|thesis|homework|coursework|paper) writing (service|services|help|helper|expert|experts)
        (essay|assignment|dissertation|coursework) (help|helper|writers)
        (java|python|aws|devops|sap|salesforce|programming|data science|c programming) online (training|course)
        online (training|course) institute
        write my (essay|paper|assignment)
        (buy|obtain|order) (a|an|your|real|fake|genuine|registered|original) (essay|essays|ielts|passport|degree|diploma|driver's license|drivers license)
        (ielts|toefl|pte) (certificate|certificates|without)
        (undetectable|counterfeit) (notes|money|bills|banknotes)
        (training|course|courses|institute|classes|coaching) in (chennai|bangalore|delhi|noida|pune|hyderabad|mumbai|dubai|gurgaon|coimbatore|lucknow)
        """);
}
