using System.Buffers;
using System.Buffers.Binary;

namespace SpamSense.Scoring;

/// <summary>Writes frozen files; the same weights give the same bytes.</summary>
internal sealed class FrozenWriter
{
    private static readonly string NoHash = new('0', 64);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Writes a file.</summary>
    /// <param name="weights">What it holds.</param>
    /// <param name="origin">What it was made of.</param>
    internal static byte[] Write(ModelWeights weights, FrozenOrigin origin)
    {
        var writer = new FrozenWriter();
        writer._bytes.Write(FrozenFile.Magic);
        writer.Write(FrozenFile.FormatVersion);
        writer.Write(FrozenFile.NameOfKnownPair);
        writer.Write(Featurizer.Fingerprint);
        foreach (var hash in new[] { origin.Featurizer, origin.Model, origin.Languages, origin.Intents })
        {
            writer._bytes.Write(Convert.FromHexString(hash ?? NoHash));
        }

        writer.Write(weights.Orientation);
        if (weights.Languages is not null)
        {
            writer.Write(weights.Languages);
        }

        if (weights.Intents is not null)
        {
            writer.Write(weights.Intents, weights.Orientation);
        }

        return writer._bytes.WrittenSpan.ToArray();
    }

    private void Write(LinearWeights weights)
    {
        Write(weights.Calibration.Slope);
        Write(weights.Calibration.Offset);
        Write([weights.NgramScale, weights.Bias]);
        WriteCounted(weights.Signals);
        WriteCounted(weights.Ngrams);
        Write(weights.NgramWeights);
    }

    private void Write(LanguageWeights weights)
    {
        Write([weights.Bias, weights.Word, weights.OtherScript, weights.Capital]);
        WriteCounted(weights.Words);
        Write(weights.WordWeights);
    }

    private void Write(IntentWeights weights, LinearWeights orientation)
    {
        Write(weights.Biases);
        foreach (var signals in weights.SignalWeights)
        {
            WriteCounted(signals);
        }

        var places = orientation.Ngrams.Index().ToDictionary(ngram => ngram.Item, ngram => ngram.Index);
        Write((uint)weights.Ngrams.Length);
        foreach (var ngram in weights.Ngrams)
        {
            Write((uint)places[ngram]);
        }

        foreach (var intent in weights.NgramWeights)
        {
            Write(intent);
        }
    }

    private void WriteCounted(float[] values)
    {
        Write((uint)values.Length);
        Write(values);
    }

    private void WriteCounted(ulong[] names)
    {
        Write((uint)names.Length);
        foreach (var name in names)
        {
            Write(name);
        }
    }

    private void Write(float[] values)
    {
        foreach (var value in values)
        {
            Write(BitConverter.SingleToUInt32Bits(value));
        }
    }

    private void Write(double value) => Write(BitConverter.DoubleToUInt64Bits(value));

    private void Write(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), value);
        _bytes.Advance(sizeof(uint));
    }

    private void Write(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), value);
        _bytes.Advance(sizeof(ulong));
    }
}
