using System.Numerics;
using System.Runtime.Intrinsics;

namespace SpamSense.Exports.Json;

/// <summary>Follows the brackets of an array or object to its end, piece by piece, without a look at anything else.</summary>
/// <remarks>
/// The signs that matter are found 32 at a time: a search for the next one costs more to begin than the few bytes are worth that lie between two.
/// </remarks>
internal struct JsonNesting
{
    // The two kinds of brackets differ in this one bit.
    private const byte BraceBit = 0x20;

    private long _depth;
    private bool _isInString;
    private bool _isEscaped;

    /// <summary>Reads the next piece.</summary>
    /// <returns>The place behind the end of the value; -1 where it does not end in this piece.</returns>
    public int FindEnd(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        for (; piece.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            if (EndIn(piece[at..], SignsIn(Vector256.Create(piece[at..])), Vector256<byte>.Count) is var end and >= 0)
            {
                return at + end;
            }
        }

        var rest = piece[at..];
        var signs = 0U;
        for (var i = 0; i < rest.Length; i++)
        {
            signs |= rest[i] is (byte)'"' or (byte)'\\' or (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' ? 1U << i : 0;
        }

        return rest.Length > 0 && EndIn(rest, signs, rest.Length) is var last and >= 0 ? at + last : -1;
    }

    private static uint SignsIn(Vector256<byte> bytes)
    {
        var braces = bytes | Vector256.Create(BraceBit);
        var signs = Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
            | Vector256.Equals(braces, Vector256.Create((byte)'{'))
            | Vector256.Equals(braces, Vector256.Create((byte)'}'));
        return signs.ExtractMostSignificantBits();
    }

    /// <summary>Goes through the signs of at most 32 bytes.</summary>
    private int EndIn(ReadOnlySpan<byte> bytes, uint signs, int length)
    {
        if (_isEscaped)
        {
            signs &= ~1U;
            _isEscaped = false;
        }

        while (signs != 0)
        {
            var i = BitOperations.TrailingZeroCount(signs);
            signs &= signs - 1;
            var sign = bytes[i];
            if (sign == '"')
            {
                _isInString = !_isInString;
            }
            else if (_isInString)
            {
                if (sign == '\\')
                {
                    _isEscaped = i + 1 == length;
                    signs &= ~(2U << i);
                }
            }
            else if ((sign | BraceBit) == '{')
            {
                _depth++;
            }
            else if (sign != '\\' && --_depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
