using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Languages;

/// <summary>A post as the identifier of languages is trained and measured with it.</summary>
/// <param name="Text">The text as published.</param>
/// <param name="Source">The source of the post.</param>
/// <param name="Language">The language that its record names.</param>
/// <param name="IsUnknown">Whether the orientation model does not know the language.</param>
/// <param name="IsMonetization">Whether the label is monetization.</param>
/// <param name="Draw">A number drawn by the hash of the id: what is done to the post does not hang on the order of the posts.</param>
/// <param name="Whole">All words of the text.</param>
internal sealed record LanguagePost(string Text, string Source, string Language, bool IsUnknown, bool IsMonetization, ulong Draw, LanguageRow Whole)
{
    /// <summary>How many words the post has; an ideograph is one.</summary>
    internal int Words => (int)Whole.Counts[LanguageRow.Word];

    internal static LanguagePost Of(LabelledPost post, TrainingOptions options)
    {
        var whole = new LanguageRow();
        whole.Read(post.Text);
        return new LanguagePost(post.Text, post.Source, post.Language, !options.Languages.Contains(post.Language), post.IsMonetization, PostHash.Of(post.Id), whole);
    }
}
