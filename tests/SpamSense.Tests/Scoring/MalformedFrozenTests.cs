using System.Buffers.Binary;
using FsCheck.Xunit;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>Whatever the bytes of a frozen file are, it is read or refused in one sentence, and takes no more memory than it is long.</summary>
public class MalformedFrozenTests
{
    private const string Name = "spoiled.frozen";
    private const int HeaderLength = 8 + 4 + 8 + 8 + (4 * 32);

    // What an exception and its message take, and the arrays' own headers.
    private const long Spare = 64 << 10;

    private static readonly byte[] Whole = FrozenWriter.Write(Small(), new FrozenOrigin(Featurizer.Sha256, Hash('a'), Hash('b'), Hash('c')));

    [Fact]
    public void A_small_file_is_read()
    {
        var weights = FrozenReader.Read(Whole, Name, out var fingerprint);
        var origin = FrozenReader.ReadOrigin(Whole, Name);
        Assert.Equal(Featurizer.Fingerprint, fingerprint);
        Assert.Equal((Hash('a'), Hash('b'), Hash('c')), (origin.Model, origin.Languages, origin.Intents));
        Assert.Equal(Small().Orientation.Ngrams, weights.Orientation.Ngrams);
        Assert.Equal(Small().Intents!.NgramWeights[13], weights.Intents!.NgramWeights[13]);
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused() =>
        Assert.All(Enumerable.Range(0, Whole.Length), length => Assert.NotNull(Refusal(Whole[..length])));

    [Fact]
    public void A_file_with_something_behind_it_is_refused() => Assert.Contains("something follows its end", Refusal([.. Whole, 0]), StringComparison.Ordinal);

    [Fact]
    public void Counts_larger_than_the_file_are_refused_before_room_is_made()
    {
        // Wherever a count may stand, and in every other place.
        for (var i = HeaderLength; i + sizeof(uint) <= Whole.Length; i += sizeof(uint))
        {
            foreach (var count in new uint[] { int.MaxValue, uint.MaxValue, (uint)Whole.Length, 1u << 30 })
            {
                byte[] bytes = [.. Whole];
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i), count);
                Refusal(bytes);
            }
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-1e4f)]
    public void A_weight_that_is_no_number_or_too_large_is_refused(float weight)
    {
        var good = Small();
        float[] weights = [.. good.Orientation.NgramWeights];
        for (var i = 0; i < weights.Length; i++)
        {
            var value = weights[i];
            weights[i] = weight;
            var bytes = FrozenWriter.Write(good with { Orientation = good.Orientation with { NgramWeights = weights } }, new FrozenOrigin(Featurizer.Sha256, Hash('a'), Hash('b'), Hash('c')));
            Assert.Contains("a weight is no number of at most 1,000", Refusal(bytes), StringComparison.Ordinal);
            weights[i] = value;
        }
    }

    [Fact]
    public void A_name_of_zero_is_refused()
    {
        var good = Small();
        var bytes = FrozenWriter.Write(good with { Languages = good.Languages! with { Words = [7, 0, 9] } }, new FrozenOrigin(Featurizer.Sha256, Hash('a'), Hash('b'), null));
        Assert.Contains("a name is zero", Refusal(bytes), StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public void Changed_bytes_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        byte[] bytes = [.. Whole];
        for (var changes = random.Next(1, 9); changes > 0; changes--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        Refusal(bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)]);
    }

    [Property(MaxTest = 500)]
    public void Arbitrary_bytes_behind_a_good_beginning_are_read_or_refused(byte[] bytes) => Refusal([.. Whole[..HeaderLength], .. bytes ?? []]);

    /// <summary>The sentence that refuses a file; <see langword="null"/> where it is read.</summary>
    private static string? Refusal(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        string? sentence = null;
        try
        {
            FrozenReader.ReadOrigin(bytes, Name);
            FrozenReader.Read(bytes, Name, out _);
        }
        catch (InvalidDataException e)
        {
            sentence = e.Message;
            Assert.StartsWith($"{Name} is no frozen model of this version of SpamSense, so freeze the model again: ", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (2 * bytes.Length) + Spare);
        return sentence;
    }

    private static ModelWeights Small()
    {
        var signals = Enumerable.Range(0, SignalLexicon.Default.Count).Select(i => i / 8f).ToArray();
        return new ModelWeights(
            new LinearWeights { Ngrams = [5, 3, 4, 8], NgramWeights = [1, -2, 3, -4], Signals = signals, NgramScale = 30, Bias = -1, Calibration = new Calibration(-1, 0.5) },
            new LanguageWeights { Words = [3, 6, 7], WordWeights = [1, 2, 3], Bias = 1, Word = 2, OtherScript = 3, Capital = 4 },
            new IntentWeights
            {
                Ngrams = [8, 5],
                NgramWeights = [.. Enumerable.Range(0, ModelShape.IntentCount).Select(i => new float[] { i, -i })],
                SignalWeights = [.. Enumerable.Range(0, ModelShape.IntentCount).Select(_ => signals)],
                Biases = new float[ModelShape.IntentCount],
            });
    }

    private static string Hash(char digit) => new(digit, 64);
}
