namespace SpamSense.Scoring;

/// <summary>The signals that are counted from a token's kind or place; those of the lexicon come before them.</summary>
internal enum ContextSignal
{
    ImperativeStart,
    EarlyCall,
    LateCall,
    FirstPersonStart,
    QuestionWordStart,
    QuestionMark,
    QuestionAtEnd,
    CapitalsWord,
    TitleCaseWord,
    Number,
    MoneyAmount,
    Percentage,
    PhoneNumber,
    Link,
    ShortenedLink,
    ShopLink,
    Email,
    LinkAtEnd,
    SecondPersonStart,
}
