namespace SpamSense.Server.Moderation.Pages;

/// <summary>What the next page tells of what was just done.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsFailure">Whether it did not work.</param>
/// <param name="Undoes">The numbers of the comments that a button below it opens again; none for no button.</param>
/// <param name="Query">The query of the page that was acted on.</param>
internal sealed record Notice(string Sentence, bool IsFailure, long[] Undoes, string Query)
{
    internal static Notice Done(string sentence) => new(sentence, false, [], "");

    internal static Notice Failure(string sentence) => new(sentence, true, [], "");
}
