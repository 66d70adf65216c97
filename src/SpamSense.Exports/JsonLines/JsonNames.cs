using System.Text;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.JsonLines;

/// <summary>Recognizes the few names of members that mean something here.</summary>
internal sealed class JsonNames(string textColumn, TableDialect? dialect)
{
    /// <summary>What <see cref="IndexOf"/> says of the member that holds the text; the columns of scores are counted from 0.</summary>
    public const int Text = 100;

    /// <summary>The same of the one that holds the title.</summary>
    public const int Title = 101;

    /// <summary>The same of the one that holds an address in the place of a text.</summary>
    public const int Link = 102;

    /// <summary>The same of one that says what was decided.</summary>
    public const int Label = 103;

    private static readonly byte[][] Scores = [.. ScoreColumns.All.Select(Encoding.UTF8.GetBytes)];

    private readonly byte[] _text = Encoding.UTF8.GetBytes(textColumn);
    private readonly byte[]? _title = Bytes(dialect?.TitleColumn);
    private readonly byte[]? _link = Bytes(dialect?.LinkColumn);
    private readonly byte[][] _labels = [.. dialect?.LabelColumns.Select(Encoding.UTF8.GetBytes) ?? []];

    /// <summary>Whether a member is one of the scores.</summary>
    public static bool IsScore(int index) => index is >= 0 and < Text;

    /// <summary>What a member is.</summary>
    /// <param name="name">The name between its quotes, escapes and all.</param>
    /// <returns><see cref="Text"/>, <see cref="Title"/>, <see cref="Link"/>, <see cref="Label"/>, the place in <see cref="ScoreColumns.All"/>, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual(_text))
        {
            return Text;
        }

        if (_title is not null && name.SequenceEqual(_title))
        {
            return Title;
        }

        if (_link is not null && name.SequenceEqual(_link))
        {
            return Link;
        }

        foreach (var label in _labels)
        {
            if (name.SequenceEqual(label))
            {
                return Label;
            }
        }

        for (var i = 0; i < Scores.Length; i++)
        {
            if (name.Length == Scores[i].Length && name.SequenceEqual(Scores[i]))
            {
                return i;
            }
        }

        return name.Contains((byte)'\\') || !Ascii.IsValid(name) ? IndexOfDecoded(JsonText.Decode(name)) : -1;
    }

    private int IndexOfDecoded(string name) =>
        name == textColumn ? Text
        : name == dialect?.TitleColumn ? Title
        : name == dialect?.LinkColumn ? Link
        : dialect?.LabelColumns.Contains(name) == true ? Label
        : Array.IndexOf(ScoreColumns.All, name);

    private static byte[]? Bytes(string? name) => name is null ? null : Encoding.UTF8.GetBytes(name);
}
