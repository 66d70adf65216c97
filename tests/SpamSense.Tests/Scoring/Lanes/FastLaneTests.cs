using FsCheck.Xunit;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>The fast lane reads of every text what the tokenizer and the extractor read: the same n-grams in the same order, the same signals, the same language.</summary>
public class FastLaneTests
{
    private const int LongLength = 100_000;

    private readonly LaneReader _reader = new();

    [Fact]
    public void It_reads_the_samples_and_our_own_corpus_like_the_tokenizer()
    {
        foreach (var text in SampleComments.Texts.Concat(OwnTexts.All))
        {
            _reader.AssertSame(text);
        }
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void It_reads_hard_text_like_the_tokenizer(string piece)
    {
        for (var length = 0; length <= 200; length++)
        {
            _reader.AssertSame(HardText.Repeat(piece, length));
        }

        _reader.AssertSame(HardText.Repeat(piece, 5000));
    }

    [Property(MaxTest = 2000)]
    public void It_reads_any_string_like_the_tokenizer(string? text) => _reader.AssertSame(text ?? "");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_reads_comments_that_somebody_spoilt_like_the_tokenizer(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 15_000; i++)
        {
            var texts = random.Next(2) == 0 ? SampleComments.Texts : OwnTexts.All;
            _reader.AssertSame(NastyText.Mutate(random, texts[random.Next(texts.Count)]));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void It_reads_all_kinds_of_pieces_like_the_tokenizer(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            _reader.AssertSame(NastyText.Of(random, random.Next(201)));
        }
    }

    [Fact]
    public void It_reads_short_strings_of_signs_like_the_tokenizer()
    {
        const string Signs = "aA' .\n@$#-:/(d?1ü";
        for (var number = 0; number < Signs.Length * Signs.Length * Signs.Length * Signs.Length; number++)
        {
            _reader.AssertSame(string.Concat(
                Signs[number % Signs.Length], Signs[number / Signs.Length % Signs.Length], Signs[number / Signs.Length / Signs.Length % Signs.Length], Signs[number / Signs.Length / Signs.Length / Signs.Length]));
        }
    }

    [Theory]
    [InlineData("I'M ")]
    [InlineData("O'NEIL's")]
    [InlineData("don't")]
    [InlineData("a'b'c'D'")]
    [InlineData("it''s '")]
    [InlineData("ABC'd")]
    [InlineData("word. Next")]
    [InlineData("word? no")]
    [InlineData("word.")]
    [InlineData("!!! ??")]
    [InlineData(", ) ; :")]
    [InlineData("name dot com")]
    [InlineData("name DOT com")]
    [InlineData("name (dot) com")]
    [InlineData("http://a.example/x y")]
    [InlineData("me@a.example")]
    [InlineData("a b c")]
    [InlineData("A B? c")]
    [InlineData("U.S.A.")]
    [InlineData("#tag $TICK $ave")]
    [InlineData("abcdefghijklmnopqrstuvwx")]
    [InlineData("abcdefghijklmnopqrstuvwxy")]
    [InlineData("b3st 50% 1st")]
    [InlineData("\n you\r\n")]
    [InlineData("naïve é")]
    [InlineData("don’t")]
    public void It_reads_what_lies_across_the_edges_of_blocks_like_the_tokenizer(string piece)
    {
        foreach (var filling in new[] { " ", "x", "X", "'", ".", "? ", "a ", "Ab ", "ab, ", "I'M", "\n", "ü" })
        {
            for (var place = 0; place <= 140; place++)
            {
                var before = HardText.Repeat(filling, place);
                _reader.AssertSame(before + piece);
                _reader.AssertSame(before + piece + " and so on");
                _reader.AssertSame(before + piece + piece);
            }
        }
    }

    [Fact]
    public void It_reads_beginnings_of_every_length_like_the_tokenizer()
    {
        foreach (var text in SampleComments.Texts.Take(150))
        {
            for (var length = 0; length <= Math.Min(text.Length, 200); length++)
            {
                _reader.AssertSame(text[..length]);
            }
        }
    }

    [Fact]
    public void It_reads_long_texts_like_the_tokenizer()
    {
        var random = new Random(6);
        _reader.AssertSame(string.Join(' ', SampleComments.Texts));
        for (var i = 0; i < 10; i++)
        {
            _reader.AssertSame(NastyText.Of(random, LongLength));
            _reader.AssertSame(string.Join(random.Next(2) == 0 ? " " : ".\n", Enumerable.Range(0, 1000).Select(_ => OwnTexts.All[random.Next(OwnTexts.All.Count)])));
            _reader.AssertSame("a short one behind it");
        }
    }

    [Theory]
    [InlineData("you ")]
    [InlineData("Buy now! ")]
    [InlineData("a? ")]
    [InlineData("My friend. ")]
    [InlineData("x, ")]
    [InlineData("one (two) three ")]
    public void It_reads_texts_that_fill_the_queue_to_any_height_like_the_tokenizer(string piece)
    {
        for (var count = 60; count < 600; count++)
        {
            _reader.AssertSame(HardText.Repeat(piece, piece.Length * count) + "www.a.example you. 5");
        }
    }
}
