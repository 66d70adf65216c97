namespace SpamSense.AspNetCore;

/// <summary>Cuts JSON Lines: one post a line, and lines with nothing but white space are none.</summary>
internal sealed class LineCutter : BatchCutter
{
    internal override int Cut(ReadOnlySpan<byte> input, BatchBlock block)
    {
        var at = 0;
        while (at < input.Length && !block.IsFull)
        {
            var rest = input[at..];
            if (!block.IsWithinItem)
            {
                var blank = rest.IndexOfAnyExcept(WhiteSpace);
                if (blank < 0)
                {
                    return input.Length;
                }

                at += blank;
                rest = rest[blank..];
            }

            var end = rest.IndexOf((byte)'\n');
            if (end < 0)
            {
                block.Append(rest);
                return input.Length;
            }

            block.Append(rest[..end]);
            block.EndItem();
            at += end + 1;
        }

        return at;
    }

    internal override void Complete(BatchBlock block)
    {
        if (block.IsWithinItem)
        {
            block.EndItem();
        }
    }
}
