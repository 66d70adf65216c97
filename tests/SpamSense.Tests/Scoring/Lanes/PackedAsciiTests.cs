using System.Text;
using SpamSense.Content;
using SpamSense.Scoring.Lanes;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>The lane names a word like everybody else.</summary>
public class PackedAsciiTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'";

    [Fact]
    public void A_word_of_bytes_has_the_name_of_its_small_letters_whatever_stands_behind_it()
    {
        var random = new Random(1);
        var bytes = new byte[64];
        for (var length = 1; length <= 24; length++)
        {
            for (var turn = 0; turn < 500; turn++)
            {
                random.NextBytes(bytes);
                var word = string.Concat(Enumerable.Range(0, length).Select(_ => Letters[random.Next(Letters.Length)]));
                Encoding.ASCII.GetBytes(word, bytes);
                Assert.Equal(SymbolHash.Of(word.ToLowerInvariant()), PackedAscii.NameOf(ref bytes[0], length));
            }
        }
    }

    [Theory]
    [InlineData(" dot", true)]
    [InlineData(" DoT", true)]
    [InlineData(" dos", false)]
    [InlineData("xdot", false)]
    public void A_spoken_dot_is_seen(string tail, bool expected) => Assert.Equal(expected, PackedAscii.IsSpokenDot(BitConverter.ToUInt32(Encoding.ASCII.GetBytes(tail))));
}
