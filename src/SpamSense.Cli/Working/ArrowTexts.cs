using Apache.Arrow;

namespace SpamSense.Cli.Working;

/// <summary>The verdicts on a column of texts, whichever way Arrow keeps them. The memory is used again for every batch.</summary>
internal sealed class ArrowTexts(SpamClassifier classifier)
{
    private Classification[] _verdicts = [];
    private Classification[] _distinct = [];
    private ArrayData? _dictionary;
    private int[] _offsets = [];
    private byte[] _bytes = [];

    /// <summary>The verdicts on the texts; those on a null mean nothing.</summary>
    /// <exception cref="InvalidDataException">The column is damaged.</exception>
    public ReadOnlySpan<Classification> Classify(IArrowArray column)
    {
        if (column is not DictionaryArray encoded)
        {
            return Classify(column, ref _verdicts);
        }

        // A text that stands a thousand times is judged once, and a dictionary that many batches share once for all of them.
        if (_dictionary != encoded.Dictionary.Data)
        {
            Classify(encoded.Dictionary, ref _distinct);
            _dictionary = encoded.Dictionary.Data;
        }

        var verdicts = Room(ref _verdicts, encoded.Length);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var index = encoded.Indices.IsNull(i) ? -1 : IndexAt(encoded.Indices, i);
            verdicts[i] = index < 0 ? default : index < encoded.Dictionary.Length ? _distinct[index] : throw new InvalidDataException();
        }

        return verdicts;
    }

    /// <summary>Whether a text is missing.</summary>
    public static bool IsNull(IArrowArray column, int index) => column.IsNull(index)
        || (column is DictionaryArray { Dictionary.NullCount: > 0 } encoded && encoded.Dictionary.IsNull(IndexAt(encoded.Indices, index)));

    /// <summary>Whether any text may be missing.</summary>
    public static bool HasNulls(IArrowArray column) => column.NullCount > 0 || column is DictionaryArray { Dictionary.NullCount: > 0 };

    private ReadOnlySpan<Classification> Classify(IArrowArray column, ref Classification[] room)
    {
        var verdicts = Room(ref room, column.Length);
        if (column.Length > 0)
        {
            switch (column)
            {
                case StringArray texts:
                    classifier.ClassifyUtf8(texts.Values, texts.ValueOffsets, verdicts);
                    break;
                case LargeStringArray texts:
                    classifier.ClassifyUtf8(texts.ValueBuffer.Span, Narrow(texts.ValueOffsets), verdicts);
                    break;
                case StringViewArray texts:
                    Gather(texts);
                    classifier.ClassifyUtf8(_bytes, _offsets.AsSpan(0, texts.Length + 1), verdicts);
                    break;
                default:
                    throw new InvalidDataException();
            }
        }

        return verdicts;
    }

    /// <summary>Offsets of 64 bits are seldom needed for what fits into a message; those that are not are narrowed.</summary>
    private ReadOnlySpan<int> Narrow(ReadOnlySpan<long> wide)
    {
        var offsets = Room(ref _offsets, wide.Length);
        for (var i = 0; i < wide.Length; i++)
        {
            offsets[i] = wide[i] is >= 0 and <= int.MaxValue ? (int)wide[i] : throw new InvalidDataException();
        }

        return offsets;
    }

    private void Gather(StringViewArray texts)
    {
        var offsets = Room(ref _offsets, texts.Length + 1);
        offsets[0] = 0;
        var length = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts.IsNull(i) ? [] : texts.GetBytes(i);

            // Many views may show the same bytes: what fits into a message need not fit side by side.
            if (text.Length > ArrowMessageStream.MaxBodyLength - length)
            {
                throw new InvalidDataException();
            }

            if (_bytes.Length < length + text.Length)
            {
                System.Array.Resize(ref _bytes, Math.Max(length + text.Length, _bytes.Length * 2));
            }

            text.CopyTo(_bytes.AsSpan(length));
            offsets[i + 1] = length += text.Length;
        }
    }

    private static int IndexAt(IArrowArray indices, int i) => indices switch
    {
        Int8Array array => array.Values[i],
        Int16Array array => array.Values[i],
        Int32Array array => array.Values[i],
        Int64Array array => checked((int)array.Values[i]),
        UInt8Array array => array.Values[i],
        UInt16Array array => array.Values[i],
        UInt32Array array => checked((int)array.Values[i]),
        UInt64Array array => checked((int)array.Values[i]),
        _ => throw new InvalidDataException(),
    };

    private static Span<T> Room<T>(ref T[] room, int length)
    {
        if (room.Length < length)
        {
            room = new T[Math.Max(length, room.Length * 2)];
        }

        return room.AsSpan(0, length);
    }
}
