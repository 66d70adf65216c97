using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Markup;

/// <summary>A post without marks, and what its marks said.</summary>
internal sealed record AnnotatedPost(Post Post, ImmutableArray<ExpectedDiagnostic> Expected)
{
    /// <summary>The text that places count in: the title, where there is one, a line feed, and the text.</summary>
    internal string Text => string.IsNullOrEmpty(Post.Title) ? Post.Text : Post.Title + "\n" + Post.Text;

    /// <summary>Takes the marks out of an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="unnamedId">What <c>[|…|]</c> stands for; <see langword="null"/> where it would be ambiguous.</param>
    /// <exception cref="VerificationException">A mark is malformed or ambiguous.</exception>
    internal static AnnotatedPost From(PostExample example, string? unnamedId)
    {
        var (title, text) = (Parse(example.Title), MarkupText.Parse(example.Text));
        var (name, url) = (Parse(example.AuthorName), Parse(example.AuthorUrl));
        var shift = string.IsNullOrEmpty(title?.Text) ? 0 : title.Text.Length + 1;
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
        Add(title, LocationKind.Text, 0);
        Add(text, LocationKind.Text, shift);
        Add(name, LocationKind.AuthorName, 0);
        Add(url, LocationKind.AuthorUrl, 0);
        expected.AddRange(example.PostDiagnostics.Select(id => new ExpectedDiagnostic(id, DiagnosticLocation.Post)));
        var post = new Post
        {
            Text = text.Text,
            Title = title?.Text,
            AuthorName = name?.Text,
            AuthorUrl = url?.Text,
            Kind = example.Kind,
            Format = example.Format,
            Thread = example.Thread,
            PublishedAt = example.PublishedAt,
            Source = example.Source,
            Language = example.Language,
        };
        return new AnnotatedPost(post, expected.ToImmutable());

        void Add(MarkupText? part, LocationKind kind, int offset)
        {
            foreach (var (id, span) in part?.Spans ?? [])
            {
                var meant = id ?? unnamedId ?? throw new VerificationException("[|…|] could be any of the analyzer's rules; write {|ID:…|}.");
                expected.Add(new ExpectedDiagnostic(meant, new DiagnosticLocation(kind, new TextSpan(span.Start + offset, span.Length))));
            }
        }
    }

    private static MarkupText? Parse(string? markup) => markup is null ? null : MarkupText.Parse(markup);
}
