using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7002: an alarm asks for a login or for details.</summary>
internal sealed class AccountAlarmAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7002",
        "An alarm asks for a login or for details",
        "'{0}' is the language of phishing",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Your account is suspended, verify your details, your parcel is held: an alarm that ends at a false login.");

    private static readonly PhraseSet Phrases = new(
        """
        your (account|card|mailbox|profile|page|wallet|access) (has been|will be|is) (temporarily|permanently) (suspended|limited|locked|blocked|disabled|restricted|deactivated)
        your (account|card|mailbox|profile|page|wallet|bank account) (has been|will be) (suspended|limited|locked|blocked|disabled|restricted|deactivated|closed|banned)
        verify your (account|identity|details|billing|payment|card|bank|password|kyc|wallet)
        confirm your (identity|details|billing|payment|card|bank|password|wallet)
        update your (billing|payment|card|bank|kyc)
        (complete|update) (your) (kyc|paytm kyc)
        (kyc|pan card|bvn) (suspended|blocked|expired|pending)
        (your|the) (parcel|package|delivery) (is|has been) (held|on hold|suspended)
        your (parcel's|package is|parcel is) held
        (process|claim) your (refund|tax refund|grant)
        (owed|due) (a) (refund|rebate) of
        (validate|synchronize|sync|verify|connect) your wallet
        wallets need to be validated
        your seed phrase
        unusual activity on your
        (online|net banking|netbank) account (has been|is) (suspended|locked|blocked)
        account has been (suspended|locked|blocked|deactivated) (log in|login|click|verify|call|due)
        to avoid (account) (suspension|deletion|closure|deactivation)
        log in to restore
        (your|emergency) refund is (stuck|pending|ready|waiting)
        (reply|answer|respond) with your (password|code|pin|bank|otp)
        (your|the) (password|code|pin|otp) (that was|we) (just) sent
        enter your (seed phrase|pin|bank|card details|username and password)
        """);
}
