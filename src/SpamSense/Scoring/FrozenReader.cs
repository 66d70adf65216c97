using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpamSense.Scoring;

/// <summary>
/// Reads a frozen file. Whatever its bytes are, reading ends with weights or with one exception, and takes no more memory than the file is
/// long: every count is compared with what is left before room is made.
/// </summary>
internal ref struct FrozenReader
{
    private const int HashLength = 32;
    private const float LargestWeight = 1000;

    private readonly string _name;
    private ReadOnlySpan<byte> _rest;

    private FrozenReader(ReadOnlySpan<byte> bytes, string name)
    {
        _rest = bytes;
        _name = name;
    }

    /// <summary>Reads all of a file.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="fingerprint">That of the data and the code that make features of a text.</param>
    /// <exception cref="InvalidDataException">The bytes are no frozen model of this version.</exception>
    internal static ModelWeights Read(ReadOnlySpan<byte> bytes, string name, out ulong fingerprint)
    {
        var reader = new FrozenReader(bytes, name);
        reader.ReadBeginning(out fingerprint);
        reader.Take(2 * HashLength);
        var hasLanguages = IsThere(reader.Take(HashLength));
        var hasIntents = IsThere(reader.Take(HashLength));
        var orientation = reader.ReadOrientation();
        var languages = hasLanguages ? reader.ReadLanguages() : null;
        var intents = hasIntents ? reader.ReadIntents(orientation) : null;
        reader.Require(reader._rest.IsEmpty, "something follows its end");
        return new ModelWeights(orientation, languages, intents);
    }

    /// <summary>Reads what a file was made of.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="InvalidDataException">The bytes are no frozen model of this version.</exception>
    internal static FrozenOrigin ReadOrigin(ReadOnlySpan<byte> bytes, string name)
    {
        var reader = new FrozenReader(bytes, name);
        reader.ReadBeginning(out _);
        return new FrozenOrigin(reader.ReadHash() ?? "", reader.ReadHash() ?? "", reader.ReadHash(), reader.ReadHash());
    }

    private void ReadBeginning(out ulong fingerprint)
    {
        Require(Take(FrozenFile.Magic.Length).SequenceEqual(FrozenFile.Magic), "it does not begin like one");
        Require(ReadUInt32() == FrozenFile.FormatVersion, "its format is of another version");
        Require(ReadUInt64() == FrozenFile.NameOfKnownPair, "it gives symbols other names");
        fingerprint = ReadUInt64();
    }

    private LinearWeights ReadOrientation()
    {
        var calibration = new Calibration(ReadDouble(), ReadDouble());
        var numbers = ReadFloats(2);
        return new LinearWeights
        {
            Calibration = calibration,
            NgramScale = numbers[0],
            Bias = numbers[1],
            Signals = ReadSignals(),
            Ngrams = ReadNames(out var count),
            NgramWeights = ReadFloats(count),
        };
    }

    private LanguageWeights ReadLanguages()
    {
        var numbers = ReadFloats(4);
        return new LanguageWeights
        {
            Bias = numbers[0],
            Word = numbers[1],
            OtherScript = numbers[2],
            Capital = numbers[3],
            Words = ReadNames(out var count),
            WordWeights = ReadFloats(count),
        };
    }

    private IntentWeights ReadIntents(LinearWeights orientation)
    {
        var biases = ReadFloats(ModelShape.IntentCount);
        var signals = new float[biases.Length][];
        for (var i = 0; i < signals.Length; i++)
        {
            signals[i] = ReadSignals();
        }

        var count = ReadCount(sizeof(uint));
        var places = Take(count * sizeof(uint));
        var names = orientation.Ngrams;
        var ngrams = new ulong[count];
        var isKnown = true;
        for (var i = 0; i < ngrams.Length; i++)
        {
            var place = BinaryPrimitives.ReadUInt32LittleEndian(places[(i * sizeof(uint))..]);
            isKnown &= place < (uint)names.Length;
            ngrams[i] = isKnown ? names[place] : 0;
        }

        Require(isKnown, "its intents know n-grams that the orientation does not");

        var weights = new float[biases.Length][];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = ReadFloats(count);
        }

        return new IntentWeights { Ngrams = ngrams, NgramWeights = weights, SignalWeights = signals, Biases = biases };
    }

    private float[] ReadSignals()
    {
        var count = ReadCount(sizeof(float));
        Require(count == SignalLexicon.Default.Count, "it reads other signals");
        return ReadFloats(count);
    }

    private ulong[] ReadNames(out int count)
    {
        count = ReadCount(sizeof(ulong));
        var names = MemoryMarshal.Cast<byte, ulong>(Take(count * sizeof(ulong))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(names, names);
        }

        var hasZero = false;
        foreach (var name in names)
        {
            hasZero |= name == 0;
        }

        Require(!hasZero, "a name is zero");
        return names;
    }

    private float[] ReadFloats(int count)
    {
        Require((uint)count <= _rest.Length / sizeof(float), "it is cut off");
        var floats = MemoryMarshal.Cast<byte, float>(Take(count * sizeof(float))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            var bits = MemoryMarshal.Cast<float, uint>(floats.AsSpan());
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        Require(AreSmall(floats), "a weight is no number of at most 1,000");
        return floats;
    }

    private double ReadDouble()
    {
        var value = BitConverter.UInt64BitsToDouble(ReadUInt64());
        Require(double.IsFinite(value), "a weight is no number");
        return value;
    }

    private string? ReadHash()
    {
        var hash = Take(HashLength);
        return IsThere(hash) ? Convert.ToHexStringLower(hash) : null;
    }

    /// <summary>The hash of a file that there is not is zero.</summary>
    private static bool IsThere(ReadOnlySpan<byte> hash) => hash.ContainsAnyExcept((byte)0);

    /// <summary>Reads how many items of a size follow.</summary>
    private int ReadCount(int size)
    {
        var count = ReadUInt32();
        Require(count <= (uint)(_rest.Length / size), "it is cut off");
        return (int)count;
    }

    private uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    private ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    private ReadOnlySpan<byte> Take(int length)
    {
        Require(length <= _rest.Length, "it is cut off");
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private readonly void Require(bool isRight, string otherwise)
    {
        if (!isRight)
        {
            throw new InvalidDataException($"{_name} is no frozen model of this version of SpamSense, so freeze the model again: {otherwise}.");
        }
    }

    /// <summary>Whether all weights are numbers that tables can hold. Without its sign a number grows with its bits, and one that is infinite or none has the largest.</summary>
    private static bool AreSmall(ReadOnlySpan<float> values)
    {
        const uint NoSign = 0x7FFFFFFF;
        var limit = BitConverter.SingleToUInt32Bits(LargestWeight);
        var bits = MemoryMarshal.Cast<float, uint>(values);
        var i = 0;
        for (; i <= bits.Length - Vector128<uint>.Count; i += Vector128<uint>.Count)
        {
            if (Vector128.GreaterThanAny(Vector128.Create(bits[i..]) & Vector128.Create(NoSign), Vector128.Create(limit)))
            {
                return false;
            }
        }

        for (; i < bits.Length; i++)
        {
            if ((bits[i] & NoSign) > limit)
            {
                return false;
            }
        }

        return true;
    }
}
