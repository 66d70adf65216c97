namespace SpamSense.Fixes;

/// <summary>A post with changes. The tree's text is the title, a line feed and the beginning of the text; here the three are told apart again.</summary>
internal sealed class PostDraft(Analysis analysis)
{
    private readonly TextEdit _edit = new();
    private readonly string _text = analysis.Tree.Text;
    private readonly int _titleLength = string.IsNullOrEmpty(analysis.Post.Title) ? -1 : analysis.Post.Title.Length;
    private readonly bool _isCut = analysis.Tree.Text.Length < SpamClassifier.TextOf(analysis.Post).Length;

    internal bool IsUnchanged => _edit.IsEmpty;

    /// <summary>Takes a fix in, unless it collides with another, joins title and text, or ends where the text was cut.</summary>
    internal void TryAdd(ContentFix fix)
    {
        foreach (var change in fix.Changes)
        {
            if (change.Span.Contains(_titleLength) || (_isCut && change.Span.End == _text.Length))
            {
                return;
            }
        }

        _edit.TryAdd(fix);
    }

    internal Post ToPost()
    {
        var post = analysis.Post;
        var start = _titleLength + 1;
        if (start > _text.Length)
        {
            // The cut fell into the title.
            return post with { Title = _edit.Apply(_text, 0, _text.Length) + post.Title![_text.Length..], Format = analysis.Tree.Format };
        }

        var rest = post.Text.AsSpan(_text.Length - start);
        return post with
        {
            Title = start == 0 ? post.Title : _edit.Apply(_text, 0, _titleLength),
            Text = string.Concat(_edit.Apply(_text, start, _text.Length), rest),

            // Without the markup that was removed, the format might be guessed otherwise the next time.
            Format = analysis.Tree.Format,
        };
    }
}
