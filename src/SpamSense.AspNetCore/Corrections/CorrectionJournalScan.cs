namespace SpamSense.AspNetCore;

/// <summary>What a journal holds, read from its first byte to its last.</summary>
internal sealed class CorrectionJournalScan
{
    /// <summary>The first line of every journal. Whoever gives a wrong file is told so, and the file stays as it is.</summary>
    private static ReadOnlySpan<byte> Header => "spamsense corrections 1\n"u8;

    /// <summary>The corrections that stand.</summary>
    internal CorrectionJournalIndex Index { get; } = new();

    /// <summary>Where the last whole line ends.</summary>
    internal long End { get; private set; }

    /// <summary>How many whole lines are not as they were written.</summary>
    internal int DamagedLines { get; private set; }

    /// <summary>Where the first of them begins.</summary>
    internal long FirstDamage { get; private set; }

    /// <summary>How many bytes of whole lines no longer count.</summary>
    internal long DeadBytes => End - Header.Length - Index.LiveBytes;

    /// <summary>Reads a journal. A new one gets its first line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where it is, for the message.</param>
    /// <exception cref="InvalidDataException">The file is something else.</exception>
    internal static CorrectionJournalScan Read(ICorrectionJournalFile file, string path)
    {
        Span<byte> header = stackalloc byte[Header.Length];
        var read = file.Read(0, header);
        if (!Header.StartsWith(header[..read]))
        {
            throw new InvalidDataException($"'{path}' is no journal of corrections: its first line is not 'spamsense corrections 1'. It was left as it is.");
        }

        if (read < header.Length)
        {
            // New, or its maker was ended in the first line.
            WriteHeader(file);
        }

        var scan = new CorrectionJournalScan { End = Header.Length };
        scan.ReadLines(file);
        return scan;
    }

    internal static long WriteHeader(ICorrectionJournalFile file)
    {
        file.Write(0, Header);
        return Header.Length;
    }

    private void ReadLines(ICorrectionJournalFile file)
    {
        var buffer = new byte[64 * 1024];
        var (filled, searched) = (0, 0);

        // Nothing of ours is longer than a line may be, and a damaged file must not cost all memory: of a longer one the bytes are only counted.
        var skipped = 0L;
        while (file.Read(End + skipped + filled, buffer.AsSpan(filled)) is var read and > 0)
        {
            filled += read;
            var start = 0;
            while (buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n') is var found and >= 0)
            {
                searched += found + 1;
                Take(skipped > 0 ? [] : buffer.AsSpan(start, searched - 1 - start), skipped + searched - start);
                (start, skipped) = (searched, 0);
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (skipped > 0 || filled == CorrectionJournalLine.MostBytes)
            {
                skipped += filled;
                filled = 0;
            }
            else if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, filled * 2);
            }

            searched = filled;
        }
    }

    private void Take(ReadOnlySpan<byte> line, long length)
    {
        if (CorrectionJournalLine.Decode(line) is not { } record || !Index.Apply(record, new(End, (int)length)))
        {
            FirstDamage = DamagedLines++ == 0 ? End : FirstDamage;
        }

        End += length;
    }
}
