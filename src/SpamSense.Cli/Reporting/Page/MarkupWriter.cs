using System.Globalization;
using System.Text;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>
/// Writes HTML and SVG that is well-formed XML as well. All text goes through <see cref="PageText"/>, so that none can become markup; names of
/// elements and attributes are constants of ours.
/// </summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _page = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element, which ends when the scope is disposed.</summary>
    public Scope Begin(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _page.Append('>');
        _open.Push(name);
        return new Scope(this);
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _page.Append('>');
        Text(text);
        _page.Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    /// <summary>Writes an element that can hold nothing, such as <c>meta</c> or an SVG shape.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _page.Append("/>");
    }

    public void Text(string text) => PageText.Append(_page, text);

    /// <summary>Writes text of a stranger on one line, isolated from the direction of what stands around it.</summary>
    public void Name(string text, int mostCharacters, string cssClass = "name") =>
        Leaf("bdi", Screen.VisibleText.Of(text, mostCharacters), ("class", cssClass));

    /// <summary>Writes an element with a script or a style sheet of ours, as it is.</summary>
    public void Verbatim(string name, string ours) => _page.Append(CultureInfo.InvariantCulture, $"<{name}>{ours}</{name}>\n");

    /// <summary>The beginning of every page.</summary>
    public void Doctype() => _page.Append("<!DOCTYPE html>\n");

    public override string ToString() => _page.ToString();

    private void End()
    {
        var name = _open.Pop();
        _page.Append(CultureInfo.InvariantCulture, $"</{name}>");
        if (name is "section" or "div" or "tr" or "header" or "article" or "svg" or "p" or "li")
        {
            _page.Append('\n');
        }
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _page.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _page.Append(' ').Append(attribute).Append("=\"");
                PageText.Append(_page, value);
                _page.Append('"');
            }
        }
    }

    /// <summary>An element that was begun.</summary>
    internal readonly ref struct Scope(MarkupWriter writer)
    {
        public void Dispose() => writer.End();
    }
}
