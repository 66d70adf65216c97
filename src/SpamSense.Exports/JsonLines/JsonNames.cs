using System.Text;

namespace SpamSense.Exports.JsonLines;

/// <summary>Recognizes the few names of members that mean something here.</summary>
internal sealed class JsonNames(string textColumn)
{
    /// <summary>What <see cref="IndexOf"/> says of the member that holds the text; the columns of scores are counted from 0.</summary>
    public const int Text = 100;

    private static readonly byte[][] Scores = [.. ScoreColumns.All.Select(Encoding.UTF8.GetBytes)];

    private readonly byte[] _text = Encoding.UTF8.GetBytes(textColumn);

    /// <summary>What a member is.</summary>
    /// <param name="name">The name between its quotes, escapes and all.</param>
    /// <returns><see cref="Text"/>, the place of the name in <see cref="ScoreColumns.All"/>, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual(_text))
        {
            return Text;
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

    private int IndexOfDecoded(string name) => name == textColumn ? Text : Array.IndexOf(ScoreColumns.All, name);
}
