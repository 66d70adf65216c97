using System.Buffers;
using System.Text;

namespace SpamSense.Training.Attacks;

/// <summary>An attack on words, each by chance. What may be an address, a handle or markup is left alone: broken, it sells nothing.</summary>
public abstract class WordAttack : IAttack
{
    private static readonly SearchValues<char> SignsOfOtherThings = SearchValues.Create("/@#<>&_");

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public bool IsExact => false;

    /// <summary>The probability with which a word that can be changed is changed.</summary>
    protected abstract double Share { get; }

    /// <inheritdoc/>
    public string Apply(string text, Random random)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(random);
        var builder = new StringBuilder(text.Length * 2);
        var previous = "";
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfRun(text, start);
            if (char.IsWhiteSpace(text[start]) || IsOther(text.AsSpan(start, end - start)))
            {
                builder.Append(text, start, end - start);
            }
            else
            {
                previous = AppendRun(builder, text[start..end], previous, random);
            }

            start = end;
        }

        return builder.ToString();
    }

    /// <summary>What stands for a word.</summary>
    /// <param name="word">A word of ASCII letters.</param>
    /// <param name="previous">The word before it, or an empty text.</param>
    /// <param name="random">Decides where there is a choice.</param>
    /// <returns>The disguise, or <see langword="null"/> where the word cannot be changed.</returns>
    protected abstract string? Change(string word, string previous, Random random);

    /// <summary>The end of what is all white space or none.</summary>
    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOther(ReadOnlySpan<char> run)
    {
        var dot = run.IndexOf('.');
        return run.ContainsAny(SignsOfOtherThings) || (dot >= 0 && dot + 1 < run.Length && char.IsLetterOrDigit(run[dot + 1]));
    }

    private string AppendRun(StringBuilder builder, string run, string previous, Random random)
    {
        for (var start = 0; start < run.Length;)
        {
            var end = start;
            while (end < run.Length && char.IsAsciiLetter(run[end]))
            {
                end++;
            }

            if (end == start)
            {
                builder.Append(run[start++]);
                continue;
            }

            var word = run[start..end];
            builder.Append(random.NextDouble() < Share ? Change(word, previous, random) ?? word : word);
            previous = word;
            start = end;
        }

        return previous;
    }
}
