using SpamSense.Exports.Batches;

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
internal sealed partial class RecordScanner(BatchWindow window, FieldDelimiter delimiter, int maxRecordLength)
{
    private const byte Quote = (byte)'"';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';
    private const int MaxBytesPerUnit = 3;

    private FieldList _fields = new();
    private Leaving _leaving;
    private long _nextLine = 1;
    private int _firstField;
    private int _end;
    private bool _hasQuotes;
    private bool _skippedAhead;
    private int _countedBytes;
    private int _countedUnits;
    private long _failureEnd;
    private int _failureUnits;
    private Mode _failureMode;

    private enum Mode
    {
        FieldStart,
        Unquoted,
        Quoted,
        TextAfterQuote,
    }

    private enum Leaving
    {
        Nothing,
        Record,
        Line,
        LineEnd,
    }

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the end of the text ended the record, rather than the end of a line.</summary>
    public bool IsEndedByText { get; private set; }

    /// <summary>The number of fields of a complete record.</summary>
    public int FieldCount { get; private set; }

    /// <summary>How many fields are kept; those beyond are only counted.</summary>
    public int MaxFieldCount { get; set; } = int.MaxValue;

    /// <summary>Where the fields of complete records are added.</summary>
    public FieldList FieldList
    {
        set => _fields = value;
    }

    /// <summary>The first field of a complete record in <see cref="FieldList"/>.</summary>
    public int FirstField => _firstField;

    /// <summary>The fields of a complete record; ranges of <see cref="Bytes"/>.</summary>
    public ReadOnlySpan<FieldRange> Fields => _fields.Slice(_firstField, _fields.Count - _firstField);

    /// <summary>The bytes of a complete record, valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Bytes => window.Bytes[.._end];

    /// <summary>Takes back the fields of a complete record that is not wanted.</summary>
    public void DropFields() => _fields.Truncate(_firstField);

    /// <summary>Passes over the record, before its batch is left.</summary>
    public void Leave() => LeaveRecord();

    /// <summary>Goes to the next record.</summary>
    public ScanOutcome Next()
    {
        if (!LeaveRecord() || !SkipEmptyLines())
        {
            return ScanOutcome.Paused;
        }

        Line = _nextLine;
        _firstField = _fields.Count;
        if (!window.Reach(0))
        {
            return window.IsPaused ? ScanOutcome.Paused : ScanOutcome.End;
        }

        var outcome = TryScanPlain() ? ScanOutcome.Complete : Scan();
        if (outcome == ScanOutcome.Complete && _skippedAhead)
        {
            _failureEnd = 0;
            outcome = Scan();
        }

        if (outcome != ScanOutcome.Complete)
        {
            DropFields();
        }

        _leaving = outcome switch
        {
            ScanOutcome.Complete => Leaving.Record,
            ScanOutcome.Paused => Leaving.Nothing,
            _ => Leaving.Line,
        };
        return outcome;
    }

    /// <summary>The common case without its exceptions: a record that is well-formed, short and whole in the window.</summary>
    private bool TryScanPlain()
    {
        if (delimiter.Length != 1 || window.Origin < _failureEnd)
        {
            return false;
        }

        var bytes = window.Bytes;
        var separator = delimiter.First;
        var position = 0;
        Restart();
        while (position < bytes.Length)
        {
            var start = position;
            var doubled = false;
            if (bytes[position] == Quote)
            {
                start++;
                _hasQuotes = true;
                do
                {
                    doubled |= position >= start;
                    position++;
                    var found = bytes[position..].IndexOf(Quote);
                    position += found + 1;
                    if (found < 0 || position >= bytes.Length)
                    {
                        return false;
                    }
                }
                while (bytes[position] == Quote);

                if (bytes[position] != separator && bytes[position] is not (CarriageReturn or LineFeed))
                {
                    return false;
                }

                AddField(start, position - 1, doubled);
            }
            else
            {
                var found = bytes[position..].IndexOfAny(separator, CarriageReturn, LineFeed);
                if (found < 0)
                {
                    return false;
                }

                position += found;
                AddField(start, position, doubled: false);
            }

            if (bytes[position] is CarriageReturn or LineFeed)
            {
                _end = position;
                return position <= maxRecordLength;
            }

            position++;
        }

        return false;
    }

    private void Restart()
    {
        DropFields();
        FieldCount = 0;
        _hasQuotes = _skippedAhead = IsEndedByText = false;
        _countedBytes = _countedUnits = 0;
    }

    private void AddField(int start, int end, bool doubled)
    {
        if (FieldCount++ < MaxFieldCount)
        {
            _fields.Add(new FieldRange(start, end, doubled));
        }
    }
}
