using System.Runtime.InteropServices;

namespace SpamSense.Exports.Delimited;

/// <summary>
/// Splits delimited text into records and fields. A record that is malformed, too long or never closed costs only its
/// first line: the scan goes on at the line below it.
/// </summary>
/// <remarks>
/// Going back like that would be quadratic on text made for it, where each line runs into the same far-away failure.
/// But all such lines meet inside quotes at some line end, and from there on their fates are one. So the scanner keeps the
/// furthest place that the last failure reached, and a later line that meets it at a line end continues from that place.
/// </remarks>
internal sealed class RecordScanner(CharWindow window, char? delimiter, int maxRecordLength)
{
    private const char Quote = '"';

    private readonly List<FieldRange> _fields = [];
    private readonly char _delimiter = delimiter ?? '\n';
    private ScanOutcome _outcome = ScanOutcome.End;
    private long _nextLine = 1;
    private int _end;
    private bool _hasQuotes;
    private bool _skippedAhead;
    private long _failureEnd;
    private Mode _failureMode;

    private enum Mode
    {
        FieldStart,
        Unquoted,
        Quoted,
        TextAfterQuote,
    }

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the end of the text ended the record, rather than the end of a line.</summary>
    public bool IsEndedByText { get; private set; }

    /// <summary>The number of fields of a complete record.</summary>
    public int FieldCount { get; private set; }

    /// <summary>How many fields are kept; those beyond are only counted.</summary>
    public int MaxFieldCount { get; set; } = int.MaxValue;

    /// <summary>The fields of a complete record; ranges of <see cref="Chars"/>.</summary>
    public ReadOnlySpan<FieldRange> Fields => CollectionsMarshal.AsSpan(_fields);

    /// <summary>The characters of a complete record, valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlySpan<char> Chars => window.Chars[.._end];

    /// <summary>Goes to the next record.</summary>
    public ScanOutcome Next()
    {
        LeaveRecord();
        SkipEmptyLines();
        Line = _nextLine;
        if (!window.Reach(0))
        {
            return _outcome = ScanOutcome.End;
        }

        _outcome = Scan();
        if (_outcome == ScanOutcome.Complete && _skippedAhead)
        {
            _failureEnd = 0;
            _outcome = Scan();
        }

        return _outcome;
    }

    private ScanOutcome Scan()
    {
        _fields.Clear();
        FieldCount = 0;
        _hasQuotes = _skippedAhead = IsEndedByText = false;
        var (mode, start, position, doubled) = (Mode.FieldStart, 0, 0, false);
        while (true)
        {
            switch (mode)
            {
                case Mode.FieldStart:
                    start = position;
                    doubled = false;
                    mode = Mode.Unquoted;
                    if (position <= maxRecordLength && window.Reach(position) && window.Chars[position] == Quote)
                    {
                        mode = Mode.Quoted;
                        _hasQuotes = true;
                        start = ++position;
                    }

                    break;

                case Mode.Unquoted:
                    if (!Find(ref position, _delimiter, '\r', '\n'))
                    {
                        if (position > maxRecordLength)
                        {
                            return Fail(position, mode, ScanOutcome.TooLong);
                        }

                        IsEndedByText = true;
                    }

                    AddField(start, position, doubled: false);
                    if (EndsRecord(position))
                    {
                        return ScanOutcome.Complete;
                    }

                    position++;
                    mode = Mode.FieldStart;
                    break;

                case Mode.Quoted:
                    if (MeetsFailure(ref position, ref mode))
                    {
                        break;
                    }

                    if (!Find(ref position, Quote, Quote, Quote))
                    {
                        return Fail(position, mode, position > maxRecordLength ? ScanOutcome.TooLong : ScanOutcome.UnclosedQuote);
                    }

                    var after = position + 1;
                    if (after > maxRecordLength)
                    {
                        return Fail(position, mode, ScanOutcome.TooLong);
                    }

                    IsEndedByText = !window.Reach(after);
                    if (!IsEndedByText && window.Chars[after] == Quote)
                    {
                        doubled = true;
                        position = after + 1;
                        break;
                    }

                    if (!IsEndedByText && window.Chars[after] is var next && next != _delimiter && next is not ('\r' or '\n'))
                    {
                        mode = Mode.TextAfterQuote;
                        break;
                    }

                    AddField(start, position, doubled);
                    if (EndsRecord(after))
                    {
                        return ScanOutcome.Complete;
                    }

                    position = after + 1;
                    mode = Mode.FieldStart;
                    break;

                case Mode.TextAfterQuote:
                    return Fail(position, mode, ScanOutcome.TextAfterQuote);
            }
        }
    }

    /// <summary>Moves to the first of three characters, or to the end of the text or of what a record may hold.</summary>
    private bool Find(ref int position, char first, char second, char third)
    {
        while (true)
        {
            var chars = window.Chars;
            var limit = Math.Min(chars.Length, maxRecordLength + 1);
            if (position < limit)
            {
                var ahead = chars[position..limit];
                var found = first == second ? ahead.IndexOf(first) : ahead.IndexOfAny(first, second, third);
                if (found >= 0)
                {
                    position += found;
                    return true;
                }

                position = limit;
            }

            if (position > maxRecordLength || !window.Fill())
            {
                return false;
            }
        }
    }

    private bool MeetsFailure(ref int position, ref Mode mode)
    {
        var known = (int)Math.Clamp(_failureEnd - window.Origin, 0, window.Chars.Length);
        if (position >= known)
        {
            return false;
        }

        var ahead = window.Chars[position..known];
        var found = ahead.IndexOfAny(Quote, '\r', '\n');
        if (found < 0 || ahead[found] == Quote)
        {
            return false;
        }

        position = known;
        mode = _failureMode;
        _skippedAhead = true;
        return true;
    }

    private ScanOutcome Fail(int position, Mode mode, ScanOutcome outcome)
    {
        if (window.Origin + position >= _failureEnd)
        {
            _failureEnd = window.Origin + position;
            _failureMode = mode;
        }

        return outcome;
    }

    private bool EndsRecord(int position)
    {
        _end = position;
        return IsEndedByText || window.Chars[position] is '\r' or '\n';
    }

    private void AddField(int start, int end, bool doubled)
    {
        if (FieldCount++ < MaxFieldCount)
        {
            _fields.Add(new FieldRange(start, end, doubled));
        }
    }

    private void LeaveRecord()
    {
        switch (_outcome)
        {
            case ScanOutcome.End:
                break;
            case ScanOutcome.Complete:
                _nextLine += _hasQuotes ? CountLineEnds(Chars) : 0;
                window.Consume(_end);
                ConsumeLineEnd();
                break;
            default:
                ConsumeLine();
                break;
        }
    }

    private void SkipEmptyLines()
    {
        while (window.Reach(0) && window.Chars[0] is '\r' or '\n')
        {
            ConsumeLineEnd();
        }
    }

    private void ConsumeLine()
    {
        int found;
        while ((found = window.Chars.IndexOfAny('\r', '\n')) < 0)
        {
            window.Consume(window.Chars.Length);
            if (!window.Fill())
            {
                return;
            }
        }

        window.Consume(found);
        ConsumeLineEnd();
    }

    private void ConsumeLineEnd()
    {
        if (window.Reach(0))
        {
            window.Consume(window.Chars[0] == '\r' && window.Reach(1) && window.Chars[1] == '\n' ? 2 : 1);
            _nextLine++;
        }
    }

    private static long CountLineEnds(ReadOnlySpan<char> chars)
    {
        var count = chars.Count('\n');
        for (int at; (at = chars.IndexOf('\r')) >= 0; chars = chars[(at + 1)..])
        {
            count += at + 1 < chars.Length && chars[at + 1] == '\n' ? 0 : 1;
        }

        return count;
    }
}
