using System.Buffers;
using System.Net;
using System.Text;
using SpamSense.Content;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>What of a text in HTML its readers never saw: its tags. Where a link goes is told in brackets.</summary>
internal sealed class HiddenMarkup
{
    private static readonly string[] Breaks = ["p", "br", "div", "li", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"];

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly ContentTree _tree;
    private readonly bool[] _isHidden;
    private readonly Dictionary<int, string> _shown = [];

    /// <summary>Finds the tags of a text; those of any other text than HTML are what its author wrote, and stay.</summary>
    public HiddenMarkup(ContentTree tree)
    {
        _tree = tree;
        _isHidden = new bool[tree.Text.Length];
        if (tree.Format == ContentFormat.Html)
        {
            Find(tree.Text);
        }
    }

    /// <summary>Whether a place is part of a tag.</summary>
    public bool IsHidden(int place) => _isHidden[place];

    /// <summary>What is shown for a tag that begins at a place; nothing for most.</summary>
    public string ShownAt(int place) => _shown.GetValueOrDefault(place, "");

    /// <summary>A part of the text without tags as its readers saw it.</summary>
    public string Read(string part) => _tree.Format == ContentFormat.Html ? WebUtility.HtmlDecode(part) : part;

    /// <summary>The beginning of a text as its readers saw it.</summary>
    public static string Strip(string text)
    {
        var hidden = new HiddenMarkup(ContentTree.Parse(text));
        if (hidden._tree.Format != ContentFormat.Html)
        {
            return text;
        }

        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            _ = hidden.IsHidden(i) ? read.Append(hidden.ShownAt(i)) : read.Append(text[i]);
        }

        return hidden.Read(read.ToString());
    }

    private void Find(string text)
    {
        var links = new Dictionary<int, string>();
        foreach (var link in _tree.Links)
        {
            links.TryAdd(link.Span.Start, link.Host);
        }

        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0;)
        {
            var isTag = i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!');
            var end = isTag ? text.IndexOf('>', i) : i;
            if (end < 0)
            {
                // Nothing behind here can end, so that nothing is searched twice.
                end = text.Length - 1;
            }

            if (isTag)
            {
                _isHidden.AsSpan(i, end - i + 1).Fill(true);
                if (Shown(text.AsSpan(i + 1, end - i), links.GetValueOrDefault(i)) is { Length: > 0 } shown)
                {
                    _shown[i] = shown;
                }
            }

            i = end + 1 < text.Length ? text.IndexOf('<', end + 1) : -1;
        }
    }

    private static string Shown(ReadOnlySpan<char> tag, string? host)
    {
        var name = tag.TrimStart('/');
        var length = name.IndexOfAnyExcept(LettersAndDigits);
        name = length < 0 ? name : name[..length];
        foreach (var word in Breaks)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return "\n";
            }
        }

        return string.IsNullOrEmpty(host) ? "" : $"[{host}] ";
    }
}
