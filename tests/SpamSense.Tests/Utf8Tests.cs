using System.Text;
using FsCheck.Xunit;
using SpamSense.Tests.Scoring;

namespace SpamSense.Tests;

/// <summary>A text in UTF-8 gets the verdict of its string, whatever its bytes are.</summary>
public class Utf8Tests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;

    private static readonly byte[][] Pieces =
    [
        [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84], [0xFE], [0xFF],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0x80], [0xBF, 0xBF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x9F], [0xF0],
        [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBD], [0], [0x7F], .. new[] { "é", "😀", "日", "\u200B", "а", "’", "𝐟", " ", "a", "Buy now", "http://a.example", "<b>", "&amp;", "\n" }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Samples_and_our_own_corpus_get_the_verdicts_of_their_strings() => Assert.All(SampleComments.Texts.Concat(OwnTexts.All), text => AssertSame(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Hard_text_gets_the_verdict_of_its_string(string piece) => AssertSame(Encoding.UTF8.GetBytes(HardText.Repeat(piece, 3000)));

    [Property(MaxTest = 1000)]
    public void Any_bytes_get_the_verdict_of_their_string(byte[]? bytes) => AssertSame(bytes ?? []);

    [Fact]
    public void Random_bytes_get_the_verdict_of_their_string()
    {
        var random = new Random(1);
        for (var i = 0; i < 5000; i++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            AssertSame(bytes);
        }
    }

    [Fact]
    public void Broken_overlong_and_whole_characters_in_any_order_get_the_verdict_of_their_string()
    {
        var random = new Random(2);
        for (var i = 0; i < 20_000; i++)
        {
            AssertSame(Bytes(random));
        }
    }

    [Fact]
    public void A_text_that_is_cut_anywhere_gets_the_verdict_of_its_string()
    {
        var bytes = Encoding.UTF8.GetBytes("Grüße, 日本 😀 — don’t buy <b>now</b> at http://a.example 👩‍🚀!");
        for (var start = 0; start <= bytes.Length; start++)
        {
            for (var end = start; end <= bytes.Length; end++)
            {
                AssertSame(bytes[start..end]);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(65)]
    public void A_text_beyond_the_limit_is_cut_where_its_string_is(int limit)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = limit, MaxDegreeOfParallelism = 1 });
        var random = new Random(limit);
        byte[][] texts =
        [
            .. Enumerable.Range(0, 4 * limit).Select(length => Encoding.UTF8.GetBytes(HardText.Repeat("😀 a", length))),
            .. Enumerable.Range(0, 4 * limit).Select(length => Encoding.UTF8.GetBytes(HardText.Repeat("x😀", length))),
            .. Enumerable.Range(0, 2000).Select(_ => Bytes(random)),
            .. SampleComments.Texts.Select(Encoding.UTF8.GetBytes),
        ];
        Assert.All(texts, bytes => Assert.Equal(classifier.Classify(Encoding.UTF8.GetString(bytes)), classifier.ClassifyUtf8(bytes)));
        Assert.Equal(texts.Select(bytes => classifier.Classify(Encoding.UTF8.GetString(bytes))), new Utf8Column(texts).Classify(classifier));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void A_batch_gets_the_verdicts_of_its_strings(int threads)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = threads });
        var random = new Random(3);
        byte[][] texts = [.. Enumerable.Range(0, 5000).Select(i => i % 3 == 0 ? Encoding.UTF8.GetBytes(SampleComments.Texts[i % SampleComments.Texts.Count]) : Bytes(random))];
        Assert.Equal(texts.Select(bytes => classifier.Classify(Encoding.UTF8.GetString(bytes))), new Utf8Column(texts).Classify(classifier));
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { -1, 2 })]
    [InlineData(new[] { 0, 2, 1, 3 })]
    [InlineData(new[] { 0, 3, 7 })]
    [InlineData(new[] { 7 })]
    [InlineData(new[] { 0, int.MaxValue })]
    [InlineData(new[] { 0, 3, int.MinValue })]
    public void Wrong_offsets_are_refused_before_anything_is_written(int[] offsets)
    {
        var results = new Classification[8];
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyUtf8("abcdef"u8, offsets, results));
        Assert.All(results, result => Assert.Equal(default, result));
    }

    [Fact]
    public void A_wrong_offset_behind_many_right_ones_is_refused_before_anything_is_written()
    {
        int[] offsets = [.. Enumerable.Range(0, 5000), 4998];
        var results = new Classification[5000];
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyUtf8(new byte[5000], offsets, results));
        Assert.All(results, result => Assert.Equal(default, result));
    }

    [Fact]
    public void Too_little_room_is_refused_before_anything_is_written()
    {
        var results = new Classification[1];
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyUtf8("ab"u8, [0, 1, 2], results));
        Assert.Equal(default, results[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_batch_of_no_texts_writes_nothing(int offset)
    {
        var results = new Classification[1];
        Classifier.ClassifyUtf8("abc"u8, [offset], results);
        Classifier.ClassifyUtf8([], [0], []);
        Assert.Equal(default, results[0]);
    }

    [Fact]
    public void Texts_may_be_empty_and_begin_behind_other_bytes()
    {
        var results = new Classification[4];
        results[3] = new Classification(Orientation.Monetization, 1);
        Classifier.ClassifyUtf8("??hello friendbuy now!"u8, [2, 2, 14, 22], results);
        Assert.Equal([Classifier.Classify(""), Classifier.Classify("hello friend"), Classifier.Classify("buy now!"), new Classification(Orientation.Monetization, 1)], results);
    }

    private static void AssertSame(byte[] bytes)
    {
        var expected = Classifier.Classify(Encoding.UTF8.GetString(bytes));
        if (expected != Classifier.ClassifyUtf8(bytes))
        {
            Assert.Fail($"{Convert.ToHexString(bytes)} is {Classifier.ClassifyUtf8(bytes)}, and its string {expected}.");
        }
    }

    private static byte[] Bytes(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(12)).SelectMany(_ => random.Next(4) == 0 ? Encoding.UTF8.GetBytes(NastyText.Of(random, random.Next(30))) : Pieces[random.Next(Pieces.Length)]),
    ];
}
