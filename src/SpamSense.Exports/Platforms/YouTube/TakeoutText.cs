using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Platforms.YouTube;

/// <summary>Reads the pieces of a comment as Takeout writes them: JSON objects behind each other, with line ends in their strings that JSON does not allow.</summary>
internal static class TakeoutText
{
    /// <summary>The text, with the addresses of its links; the cell itself where it holds no such pieces.</summary>
    public static int Decode(ReadOnlySpan<byte> value, Span<byte> target)
    {
        // Nothing may be written before all is known to be pieces: the target may be the cell.
        if (!HasPieces(value))
        {
            value.CopyTo(target);
            return value.Length;
        }

        var (length, start) = (0, 0);
        var pieces = new TakeoutStrings(value);
        while (pieces.MoveNext())
        {
            if (pieces.IsText)
            {
                start = length;
                length += JsonText.Decode(pieces.Current, target[length..]);
            }
            else if (pieces.IsLink)
            {
                length += WriteLink(pieces.Current, target, start, length);
            }
        }

        return length;
    }

    private static bool HasPieces(ReadOnlySpan<byte> value)
    {
        var pieces = new TakeoutStrings(value);
        var hasText = false;
        while (pieces.MoveNext())
        {
            hasText |= pieces.IsText;
        }

        return hasText && !pieces.IsBroken && value.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }

    /// <summary>Writes where a link leads, unless the words say that already.</summary>
    private static int WriteLink(ReadOnlySpan<byte> link, Span<byte> target, int start, int length)
    {
        var label = target[start..length];
        var gap = length > 0 && target[length - 1] > (byte)' ' ? 1 : 0;
        var address = target[(length + gap)..];
        address = address[..JsonText.Decode(link, address)];
        if (!label.IsEmpty && address.EndsWith(label))
        {
            return 0;
        }

        target.Slice(length, gap).Fill((byte)' ');
        return gap + address.Length;
    }
}
