namespace SpamSense.Exports.Delimited;

internal sealed partial class RecordScanner
{
    /// <summary>Passes over the last record, or over the first line of one that could not be read.</summary>
    /// <returns>Whether that was done, rather than interrupted because the batch is full.</returns>
    private bool LeaveRecord()
    {
        if (_leaving == Leaving.Record)
        {
            _nextLine += _hasQuotes ? CountLineEnds(Bytes) : 0;
            Consume(_end);
            _leaving = Leaving.LineEnd;
        }

        if (_leaving == Leaving.Line)
        {
            if (!ConsumeLine())
            {
                return false;
            }

            _leaving = Leaving.LineEnd;
        }

        if (_leaving == Leaving.LineEnd)
        {
            if (!ConsumeLineEnd())
            {
                return false;
            }

            _leaving = Leaving.Nothing;
        }

        return true;
    }

    private bool SkipEmptyLines()
    {
        while (window.Reach(0) && window.Bytes[0] is CarriageReturn or LineFeed)
        {
            if (!ConsumeLineEnd())
            {
                return false;
            }
        }

        return true;
    }

    private bool ConsumeLine()
    {
        int found;
        while ((found = window.Bytes.IndexOfAny(CarriageReturn, LineFeed)) < 0)
        {
            Consume(window.Bytes.Length);
            if (!window.Fill())
            {
                return !window.IsPaused;
            }
        }

        Consume(found);
        return true;
    }

    private bool ConsumeLineEnd()
    {
        if (!window.Reach(0))
        {
            return !window.IsPaused;
        }

        var isPair = false;
        if (window.Bytes[0] == CarriageReturn)
        {
            isPair = window.Reach(1) && window.Bytes[1] == LineFeed;
            if (window.Bytes.Length == 1 && window.IsPaused)
            {
                return false;
            }
        }

        Consume(isPair ? 2 : 1);
        _nextLine++;
        return true;
    }

    private void Consume(int count)
    {
        if (window.Origin < _failureEnd)
        {
            _failureUnits -= Utf16Length.Of(window.Bytes[..count]);
        }

        window.Consume(count);
    }

    private static long CountLineEnds(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAny(CarriageReturn, LineFeed) < 0)
        {
            return 0;
        }

        var count = bytes.Count(LineFeed);
        for (int at; (at = bytes.IndexOf(CarriageReturn)) >= 0; bytes = bytes[(at + 1)..])
        {
            count += at + 1 < bytes.Length && bytes[at + 1] == LineFeed ? 0 : 1;
        }

        return count;
    }
}
