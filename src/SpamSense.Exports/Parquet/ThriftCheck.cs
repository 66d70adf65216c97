namespace SpamSense.Exports.Parquet;

/// <summary>
/// Walks over a structure of Thrift's compact protocol without building anything. The library does not come to an end with what is nested very deep, and
/// makes room for as many elements as a list claims to have.
/// </summary>
/// <param name="bytes">What holds the structure.</param>
/// <param name="length">How many of the bytes may belong to it.</param>
internal sealed class ThriftCheck(byte[] bytes, int length)
{
    private const int MaxDepth = 32;
    private const int MaxVarintLength = 10;
    private const int LongForm = 15;

    // What is asked for has small names; a structure may have as many others as it has bytes.
    private const int MostRemembered = 32;

    private readonly ThriftFrame[] _frames = new ThriftFrame[MaxDepth];
    private readonly int[] _fields = new int[MaxDepth];
    private readonly Dictionary<(int Outer, int Field), long> _numbers = [];
    private int _depth;
    private int _at;

    /// <summary>How many bytes were walked over.</summary>
    public int Length => _at;

    /// <summary>A whole number that the struct holds, or a struct in it; 0 for none.</summary>
    /// <param name="outer">The field of the inner struct; 0 for the struct itself.</param>
    /// <param name="field">The field of the number.</param>
    public long Number(int outer, int field) => _numbers.GetValueOrDefault((outer, field));

    /// <summary>Whether there is one struct that ends within the bytes, nested no deeper than any real one.</summary>
    public bool IsStruct()
    {
        if (!Push(new ThriftFrame(ThriftType.Stop, ThriftType.Stop, 0)))
        {
            return false;
        }

        while (_depth > 0)
        {
            if (!Step(ref _frames[_depth - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Step(ref ThriftFrame frame)
    {
        if (frame.First == ThriftType.Stop)
        {
            return Field();
        }

        if (frame.Left == 0)
        {
            _depth--;
            return true;
        }

        var type = frame.Left % 2 == 0 ? frame.First : frame.Second;
        frame.Left--;
        return type is ThriftType.True or ThriftType.False ? Skip(1) : Value(type);
    }

    private bool Field()
    {
        if (_at >= length)
        {
            return false;
        }

        var head = bytes[_at++];
        var type = (ThriftType)(head & 0x0F);
        if (type == ThriftType.Stop)
        {
            _depth--;
            return true;
        }

        ref var field = ref _fields[_depth - 1];
        var step = head >> 4;
        ulong name = 0;
        if (step == 0 && !Varint(out name))
        {
            return false;
        }

        field = step == 0 ? (int)Signed(name) : field + step;
        return type switch
        {
            ThriftType.True or ThriftType.False => true,
            ThriftType.Int32 or ThriftType.Int64 => Number(field),
            _ => Value(type),
        };
    }

    private bool Number(int field)
    {
        var isThere = Varint(out var number);
        if (_depth <= 2 && field is >= 0 and < MostRemembered && _fields[0] is >= 0 and < MostRemembered)
        {
            _numbers[(_depth == 1 ? 0 : _fields[0], field)] = Signed(number);
        }

        return isThere;
    }

    private bool Value(ThriftType type) => type switch
    {
        ThriftType.Byte => Skip(1),
        ThriftType.Int16 or ThriftType.Int32 or ThriftType.Int64 => Varint(out _),
        ThriftType.Double => Skip(sizeof(double)),
        ThriftType.Uuid => Skip(16),
        ThriftType.Binary => Varint(out var length) && Skip(length),
        ThriftType.List or ThriftType.Set => List(),
        ThriftType.Map => Map(),
        ThriftType.Struct => Push(new ThriftFrame(ThriftType.Stop, ThriftType.Stop, 0)),
        _ => false,
    };

    private bool List()
    {
        if (_at >= length)
        {
            return false;
        }

        var head = bytes[_at++];
        var type = (ThriftType)(head & 0x0F);
        ulong count = (uint)head >> 4;

        // Every element takes at least a byte.
        return (count != LongForm || Varint(out count)) && count <= (ulong)(length - _at) && Push(new ThriftFrame(type, type, (long)count));
    }

    private bool Map()
    {
        if (!Varint(out var count) || count > (ulong)(length - _at))
        {
            return false;
        }

        if (count == 0)
        {
            return true;
        }

        var types = bytes[_at++];
        return Push(new ThriftFrame((ThriftType)(types >> 4), (ThriftType)(types & 0x0F), (long)count * 2));
    }

    private bool Push(ThriftFrame frame)
    {
        if (_depth == MaxDepth)
        {
            return false;
        }

        _fields[_depth] = 0;
        _frames[_depth++] = frame;
        return true;
    }

    private bool Varint(out ulong value)
    {
        value = 0;
        for (var i = 0; i < MaxVarintLength && _at < length; i++)
        {
            var part = bytes[_at++];
            value |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                return true;
            }
        }

        return false;
    }

    private static long Signed(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);

    private bool Skip(ulong count)
    {
        if (count > (ulong)(length - _at))
        {
            return false;
        }

        _at += (int)count;
        return true;
    }
}
