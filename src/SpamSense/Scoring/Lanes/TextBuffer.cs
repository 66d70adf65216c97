using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SpamSense.Scoring.Lanes;

/// <summary>
/// A text as the fast lane reads it: a byte for each UTF-16 unit, spaces around it so that no look to either side leads out, and masks of
/// the words, capitals and spaces.
/// </summary>
internal sealed class TextBuffer
{
    private const int Lead = 8;

    // Behind a text a whole block of spaces, and a word of the masks for the window that begins in the last one.
    private const int Trail = 2 * BlockMasks.Length;

    private const ulong LastBit = 1UL << (BlockMasks.Length - 1);
    private const ulong EightSpaces = 0x2020202020202020;

    private readonly ushort[] _lastBlock = new ushort[BlockMasks.Length];
    private byte[] _bytes = [];
    private ulong[] _words = [];
    private ulong[] _capitals = [];
    private ulong[] _spaces = [];

    // Whether the block before ends with a letter; and with an apostrophe behind one, which a letter makes part of the word.
    private bool _endsWithLetter;
    private bool _endsWithApostrophe;

    /// <summary>How many characters the text has.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether folding may change the text.</summary>
    internal bool HasOdd { get; private set; }

    /// <summary>Whether an at sign stands anywhere.</summary>
    internal bool HasAt { get; private set; }

    /// <summary>The byte at a place; spaces around the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), Lead + position);

    /// <summary>A bit for each of the 64 characters from a place on that belongs to a word: letters, and apostrophes between them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong WordsFrom(int position) => Window(_words, position);

    /// <summary>A bit for each capital among the 64 characters from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong CapitalsFrom(int position) => Window(_capitals, position);

    /// <summary>A bit for each space among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong SpacesFrom(int position) => Window(_spaces, position);

    /// <summary>Takes a text.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        Begin(text.Length);
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var position = 0;
        for (; position + BlockMasks.Length <= text.Length; position += BlockMasks.Length)
        {
            BlockReader.Narrow(ref Unsafe.Add(ref source, position), ref At(position));
            Take(position);
        }

        Array.Fill(_lastBlock, ' ');
        MemoryMarshal.Cast<char, ushort>(text[position..]).CopyTo(_lastBlock);
        BlockReader.Narrow(ref MemoryMarshal.GetArrayDataReference(_lastBlock), ref At(position));
        End(position);
    }

    /// <summary>Takes a text in UTF-8 that may be ASCII; where it is not, <see cref="HasOdd"/> is set, and nothing else means anything.</summary>
    internal void Read(ReadOnlySpan<byte> utf8)
    {
        Begin(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Lead));
        _bytes.AsSpan(Lead + utf8.Length, BlockMasks.Length).Fill((byte)' ');
        var position = 0;
        for (; position + BlockMasks.Length <= utf8.Length; position += BlockMasks.Length)
        {
            Take(position);
        }

        End(position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window(ulong[] masks, int position)
    {
        ref var mask = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(masks), position >> 6);

        // The word behind goes left by 64 less the place, in two steps, as a shift by 64 is none.
        return (mask >> position) | (Unsafe.Add(ref mask, 1) << 1 << ~position);
    }

    private void Begin(int length)
    {
        if (_bytes.Length < Lead + length + Trail)
        {
            _bytes = new byte[Lead + length + length / 2 + Trail];
            _bytes.AsSpan(0, Lead).Fill((byte)' ');
            var blocks = (_bytes.Length / BlockMasks.Length) + 2;
            (_words, _capitals, _spaces) = (new ulong[blocks], new ulong[blocks], new ulong[blocks]);
        }

        Length = length;
        HasOdd = false;
        HasAt = false;
        _endsWithLetter = false;
        _endsWithApostrophe = false;
    }

    private void Take(int position)
    {
        var masks = BlockReader.Read(ref At(position));
        var block = position >> 6;
        var letters = masks.Letters;
        var before = (letters << 1) | (_endsWithLetter ? 1UL : 0);
        if (_endsWithApostrophe && (letters & 1) != 0)
        {
            _words[block - 1] |= LastBit;
        }

        _words[block] = letters | (masks.Apostrophes & before & (letters >> 1));
        _endsWithLetter = (letters & LastBit) != 0;
        _endsWithApostrophe = (masks.Apostrophes & before & LastBit) != 0;
        _capitals[block] = masks.Capitals;
        _spaces[block] = masks.Spaces;
        HasOdd |= masks.Odd != 0;
        HasAt |= masks.At != 0;
    }

    private void End(int position)
    {
        Take(position);
        Unsafe.WriteUnaligned(ref At(position + BlockMasks.Length), EightSpaces);
        var block = (position >> 6) + 1;
        _words[block] = 0;
        _capitals[block] = 0;
        _spaces[block] = ~0UL;
    }
}
