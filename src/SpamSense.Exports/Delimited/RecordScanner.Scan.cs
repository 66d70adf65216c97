namespace SpamSense.Exports.Delimited;

internal sealed partial class RecordScanner
{
    /// <summary>Every case: the window may grow, the record may be cut, too long or malformed.</summary>
    private ScanOutcome Scan()
    {
        Restart();
        var (mode, start, position, doubled) = (Mode.FieldStart, 0, 0, false);
        while (true)
        {
            switch (mode)
            {
                case Mode.FieldStart:
                    start = position;
                    doubled = false;
                    mode = Mode.Unquoted;
                    if (IsTooLong(position))
                    {
                        return Fail(position, Mode.FieldStart, ScanOutcome.TooLong);
                    }

                    if (window.Reach(position) && window.Bytes[position] == Quote)
                    {
                        mode = Mode.Quoted;
                        _hasQuotes = true;
                        start = ++position;
                    }

                    break;

                case Mode.Unquoted:
                    IsEndedByText = !FindEnd(ref position);
                    if (IsTooLong(position))
                    {
                        return Fail(position, mode, ScanOutcome.TooLong);
                    }

                    if (IsEndedByText && window.IsPaused)
                    {
                        return ScanOutcome.Paused;
                    }

                    AddField(start, position, doubled: false);
                    if (EndsRecord(position))
                    {
                        return ScanOutcome.Complete;
                    }

                    position += delimiter.Length;
                    mode = Mode.FieldStart;
                    break;

                case Mode.Quoted:
                    if (MeetsFailure(ref position, ref mode))
                    {
                        break;
                    }

                    var isFound = Find(ref position, Quote, Quote, Quote);
                    var after = isFound ? position + 1 : position;
                    if (IsTooLong(after))
                    {
                        return Fail(position, mode, ScanOutcome.TooLong);
                    }

                    IsEndedByText = !isFound || !ReachDelimiter(after);
                    if (window.IsPaused && window.Bytes.Length < after + delimiter.Length)
                    {
                        return ScanOutcome.Paused;
                    }

                    if (!isFound)
                    {
                        return Fail(position, mode, ScanOutcome.UnclosedQuote);
                    }

                    if (!IsEndedByText && window.Bytes[after] == Quote)
                    {
                        doubled = true;
                        position = after + 1;
                        break;
                    }

                    if (!IsEndedByText && window.Bytes[after] is not (CarriageReturn or LineFeed) && !delimiter.IsAt(window.Bytes[after..]))
                    {
                        mode = Mode.TextAfterQuote;
                        break;
                    }

                    AddField(start, position, doubled);
                    if (EndsRecord(after))
                    {
                        return ScanOutcome.Complete;
                    }

                    position = after + delimiter.Length;
                    mode = Mode.FieldStart;
                    break;

                case Mode.TextAfterQuote:
                    return Fail(position, mode, ScanOutcome.TextAfterQuote);
            }
        }
    }

    private bool FindEnd(ref int position)
    {
        while (Find(ref position, delimiter.First, CarriageReturn, LineFeed))
        {
            if (window.Bytes[position] != delimiter.First || delimiter.Length == 1)
            {
                return true;
            }

            ReachDelimiter(position);
            if (delimiter.IsAt(window.Bytes[position..]))
            {
                return true;
            }

            position++;
        }

        return false;
    }

    /// <summary>Makes sure that what begins at a place can be told from a delimiter; false when nothing begins there.</summary>
    private bool ReachDelimiter(int position) => (delimiter.Length > 1 && window.Reach(position + delimiter.Length - 1)) || window.Reach(position);

    /// <summary>Moves to the first of three bytes, or to the end of what there is or of what a record may hold.</summary>
    private bool Find(ref int position, byte first, byte second, byte third)
    {
        while (true)
        {
            var bytes = window.Bytes;
            var limit = (int)Math.Min(bytes.Length, (maxRecordLength * (long)MaxBytesPerUnit) + 1);
            if (position < limit)
            {
                var ahead = bytes[position..limit];
                var found = first == second ? ahead.IndexOf(first) : ahead.IndexOfAny(first, second, third);
                if (found >= 0)
                {
                    position += found;
                    return true;
                }

                position = limit;
            }

            if (IsTooLong(position) || !window.Fill())
            {
                return false;
            }
        }
    }

    /// <summary>Whether what stands before a place is more than a record may hold. Cheap for places that lie close behind each other.</summary>
    private bool IsTooLong(int position)
    {
        if (position <= maxRecordLength)
        {
            return false;
        }

        return position > maxRecordLength * (long)MaxBytesPerUnit || CountUnits(position) > maxRecordLength;
    }

    private int CountUnits(int position)
    {
        // Fewer bytes are there only where the text ends.
        var known = Math.Min(position, window.Bytes.Length);
        _countedUnits += known > _countedBytes
            ? Utf16Length.Of(window.Bytes[_countedBytes..known])
            : -Utf16Length.Of(window.Bytes[known.._countedBytes]);
        _countedBytes = known;
        return _countedUnits;
    }

    private bool MeetsFailure(ref int position, ref Mode mode)
    {
        var known = (int)Math.Clamp(_failureEnd - window.Origin, 0, window.Bytes.Length);
        if (position >= known)
        {
            return false;
        }

        var ahead = window.Bytes[position..known];
        var found = ahead.IndexOfAny(Quote, CarriageReturn, LineFeed);
        if (found < 0 || ahead[found] == Quote)
        {
            return false;
        }

        position = known;
        mode = _failureMode;
        _skippedAhead = true;
        (_countedBytes, _countedUnits) = (known, _failureUnits);
        return true;
    }

    private ScanOutcome Fail(int position, Mode mode, ScanOutcome outcome)
    {
        if (window.Origin + position >= _failureEnd)
        {
            _failureEnd = window.Origin + position;
            _failureUnits = CountUnits(position);
            _failureMode = mode;
        }

        return outcome;
    }

    private bool EndsRecord(int position)
    {
        _end = position;
        return IsEndedByText || window.Bytes[position] is CarriageReturn or LineFeed;
    }
}
