namespace SpamSense.Content;

/// <summary>A way to hide a word from a reader of text that is not a person.</summary>
public enum DisguiseKind : byte
{
    /// <summary>Characters that nobody sees, inside a word or link.</summary>
    InvisibleCharacters,

    /// <summary>Controls that turn the reading direction.</summary>
    DirectionalControl,

    /// <summary>Letters of another script that look like Latin ones.</summary>
    LookAlikes,

    /// <summary>Letters or digits in another dress: full-width, mathematical, enclosed, regional indicators.</summary>
    DressedLetters,

    /// <summary>HTML entities for plain letters or digits, or entities that are encoded twice.</summary>
    EncodedLetters,

    /// <summary>More accents on a letter than any language puts there.</summary>
    StackedMarks,

    /// <summary>A word with a space or a mark between its letters.</summary>
    SpacedLetters,

    /// <summary>Digits and signs in the place of letters.</summary>
    Leetspeak,

    /// <summary>A web address that is written so that software does not see one: <c>site dot com</c>, <c>hxxp</c>.</summary>
    DefangedLink,
}
