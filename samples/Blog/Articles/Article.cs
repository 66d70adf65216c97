namespace Blog.Articles;

/// <summary>Something to read, and to comment on.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day on which it appeared.</param>
/// <param name="Text">Its paragraphs, with an empty line between two.</param>
internal sealed record Article(string Slug, string Title, DateOnly Date, string Text)
{
    /// <summary>The paragraphs.</summary>
    internal IEnumerable<string> Paragraphs => Text.Split("\n\n").Select(paragraph => paragraph.ReplaceLineEndings(" "));
}
