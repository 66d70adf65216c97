namespace SpamSense.Training.Evaluation.Surface;

/// <summary>What is counted of a text, in the order of <see cref="SurfaceFeatures"/>.</summary>
internal enum SurfaceKind
{
    Character,
    Link,
    Emoji,
    Capital,
    ExclamationMark,
    QuestionMark,
    OtherPunctuation,
    Digit,
    LineBreak,
    AtSign,
    HashSign,
}
