namespace SpamSense.AspNetCore;

/// <summary>Undoes the escapes of <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormEscapes
{
    /// <summary>Writes the bytes that were meant: <c>+</c> is a space, <c>%41</c> a byte, and a <c>%</c> that nothing valid follows is itself.</summary>
    /// <param name="sent">The bytes as sent.</param>
    /// <param name="meant">Takes the bytes; as long as <paramref name="sent"/>, and may be the same memory.</param>
    /// <returns>How many were written.</returns>
    internal static int Undo(ReadOnlySpan<byte> sent, Span<byte> meant)
    {
        var written = 0;
        for (var read = 0; read < sent.Length; read++)
        {
            var value = sent[read];
            if (value == (byte)'+')
            {
                value = (byte)' ';
            }
            else if (value == (byte)'%' && read + 2 < sent.Length && HexOf(sent[read + 1]) is var high and >= 0 && HexOf(sent[read + 2]) is var low and >= 0)
            {
                value = (byte)((high << 4) | low);
                read += 2;
            }

            meant[written++] = value;
        }

        return written;
    }

    private static int HexOf(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
