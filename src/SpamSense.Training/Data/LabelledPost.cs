namespace SpamSense.Training.Data;

/// <summary>One record of a labelled source: a post and what its author put first.</summary>
/// <param name="Id">Unique in the whole collection.</param>
/// <param name="Source">The short name of the source.</param>
/// <param name="Kind"><c>comment</c>, <c>post</c> or <c>message</c>.</param>
/// <param name="Text">The text as published.</param>
/// <param name="Orientation">The label.</param>
/// <param name="Intent">One of the intents of the label guide, or <c>unknown</c>.</param>
/// <param name="Language">An ISO 639-1 code, or <c>und</c>.</param>
public sealed record LabelledPost(string Id, string Source, string Kind, string Text, Orientation Orientation, string Intent, string Language)
{
    /// <summary>Whether the label is <see cref="Orientation.Monetization"/>.</summary>
    public bool IsMonetization => Orientation == Orientation.Monetization;
}
