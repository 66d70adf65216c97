using SpamSense.Content;

namespace SpamSense.Testing.Pages;

/// <summary>What the info string of an example says of its post: <c>text author="Ann" format=html reports=post</c>.</summary>
internal sealed class FenceAttributes
{
    private const string Known = "author, url, title, thread, format, kind, reports, settings and corpus";

    internal string? Author { get; private set; }

    internal string? Url { get; private set; }

    internal string? Title { get; private set; }

    internal string? Thread { get; private set; }

    internal ContentFormat Format { get; private set; }

    internal PostKind Kind { get; private set; }

    internal string Settings { get; private set; } = "";

    internal bool ReportsPost { get; private set; }

    internal bool IsCorpus { get; private set; }

    /// <exception cref="VerificationException">An attribute is unknown or malformed.</exception>
    internal static FenceAttributes Parse(string info, Func<string, VerificationException> problem)
    {
        var attributes = new FenceAttributes();
        var rest = info.AsSpan();
        rest = Word(ref rest) is "text" ? rest : throw problem("An example is a fence ```text.");
        while (!(rest = rest.TrimStart()).IsEmpty)
        {
            var nameEnd = rest.IndexOfAny('=', ' ');
            if (nameEnd < 0 || rest[nameEnd] == ' ')
            {
                var flag = Word(ref rest);
                attributes.IsCorpus = flag is "corpus" ? true : throw problem($"'{flag}' is none of the attributes {Known}.");
                continue;
            }

            var name = rest[..nameEnd].ToString();
            rest = rest[(nameEnd + 1)..];
            attributes.Set(name, Value(ref rest, problem), problem);
        }

        return attributes;
    }

    private static string Word(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        var word = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        return word;
    }

    private static string Value(ref ReadOnlySpan<char> rest, Func<string, VerificationException> problem)
    {
        if (rest is not ['"', ..])
        {
            return Word(ref rest);
        }

        var end = rest[1..].IndexOf('"');
        if (end < 0)
        {
            throw problem("A quotation mark is never closed.");
        }

        var value = rest.Slice(1, end).ToString();
        rest = rest[(end + 2)..];
        return value;
    }

    private void Set(string name, string value, Func<string, VerificationException> problem)
    {
        switch (name)
        {
            case "author":
                Author = value;
                break;
            case "url":
                Url = value;
                break;
            case "title":
                Title = value;
                break;
            case "thread":
                Thread = value;
                break;
            case "format":
                Format = value switch
                {
                    "plain" => ContentFormat.Plain,
                    "html" => ContentFormat.Html,
                    "markdown" => ContentFormat.Markdown,
                    _ => throw problem($"The format '{value}' is none of plain, html and markdown."),
                };
                break;
            case "kind":
                Kind = value switch
                {
                    "comment" => PostKind.Comment,
                    "post" => PostKind.Post,
                    "message" => PostKind.Message,
                    _ => throw problem($"The kind '{value}' is none of comment, post and message."),
                };
                break;
            case "settings":
                Settings = value.Replace("; ", "\n", StringComparison.Ordinal);
                break;
            case "reports":
                ReportsPost = value == "post" ? true : throw problem($"reports={value}: only reports=post is known; a finding at a place is marked there.");
                break;
            default:
                throw problem($"'{name}' is none of the attributes {Known}.");
        }
    }
}
