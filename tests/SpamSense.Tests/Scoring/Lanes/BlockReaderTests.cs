using System.Reflection;
using SpamSense.Scoring.Lanes;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>Every width of the block reader gives what the scalar one, the definition, gives.</summary>
public class BlockReaderTests
{
    private delegate BlockMasks Reader(ref byte source);

    public static TheoryData<string> Widths => ["Read", "Read256", "Read128"];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_byte_at_every_place_is_read_like_one_by_one(string width)
    {
        var read = ReaderOf(width);
        var random = new Random(1);
        var block = new byte[BlockMasks.Length];
        for (var place = 0; place < block.Length; place++)
        {
            random.NextBytes(block);
            for (var value = 0; value <= byte.MaxValue; value++)
            {
                block[place] = (byte)value;
                Assert.Equal(BlockReader.ReadScalar(ref block[0]), read(ref block[0]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Random_blocks_are_read_like_one_by_one(string width)
    {
        var read = ReaderOf(width);
        var random = new Random(2);
        var block = new byte[BlockMasks.Length];
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(block);
            Assert.Equal(BlockReader.ReadScalar(ref block[0]), read(ref block[0]));
        }
    }

    [Fact]
    public void The_masks_of_a_block_are_those_of_its_characters()
    {
        var text = "I'm @ work, \u007F<b>\tZz&. Yes! no? a:b; (c)\u0001".PadRight(BlockMasks.Length);
        var block = text.Select(c => (byte)c).ToArray();
        var masks = BlockReader.Read(ref block[0]);
        Assert.Equal(BitsOf(text, char.IsAsciiLetter), masks.Letters);
        Assert.Equal(BitsOf(text, char.IsAsciiLetterUpper), masks.Capitals);
        Assert.Equal(BitsOf(text, c => c == ' '), masks.Spaces);
        Assert.Equal(BitsOf(text, c => c == '\''), masks.Apostrophes);
        Assert.Equal(BitsOf(text, c => c is '\u007F' or '<' or '&' or '\u0001'), masks.Odd);
        Assert.Equal(BitsOf(text, c => c == '@'), masks.At);
        Assert.Equal(BitsOf(text, c => ".,!?:;)".Contains(c, StringComparison.Ordinal)), masks.Marks);
    }

    [Fact]
    public void Every_unit_at_every_place_becomes_its_byte()
    {
        var units = new ushort[BlockMasks.Length];
        var bytes = new byte[BlockMasks.Length];
        for (var first = 0; first <= char.MaxValue; first++)
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (ushort)(first + i);
            }

            BlockReader.Narrow(ref units[0], ref bytes[0]);
            for (var i = 0; i < units.Length; i++)
            {
                if (bytes[i] != (units[i] < 0x80 ? units[i] : BlockReader.NoAscii))
                {
                    Assert.Fail($"U+{units[i]:X4} at {i} becomes {bytes[i]}.");
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(63)]
    [InlineData(64)]
    public void What_lies_behind_a_place_moves_to_the_front_and_spaces_follow(int count)
    {
        var block = new byte[2 * BlockMasks.Length];
        new Random(3).NextBytes(block);
        block.AsSpan(BlockMasks.Length).Fill((byte)' ');
        Assert.Equal(BlockReader.ReadScalar(ref block[count]), BlockReader.Read(ref block[0]).Behind(count));
    }

    private static ulong BitsOf(string text, Func<char, bool> isSet) => text.Index().Where(c => isSet(c.Item)).Aggregate(0UL, (bits, c) => bits | (1UL << c.Index));

    private static Reader ReaderOf(string width)
    {
        // Read takes the widest that this processor has; the narrower ones are for others, and run on this one as well.
        var method = typeof(BlockReader).GetMethod(width, BindingFlags.NonPublic | BindingFlags.Static, [typeof(byte).MakeByRefType()])!;
        return method.CreateDelegate<Reader>();
    }
}
