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

    private const int Half = BlockMasks.Length / 2;
    private const ulong LastBit = 1UL << (BlockMasks.Length - 1);
    private byte[] _bytes = [];
    private ulong[] _words = [];
    private ulong[] _capitals = [];
    private ulong[] _starts = [];
    private ulong[] _attached = [];

    // 1 where the block before ends with a letter; with an apostrophe behind a letter, which a letter makes part of the word.
    private ulong _letterBefore;
    private ulong _apostropheBefore;

    /// <summary>How many characters the text has.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether folding may change the text.</summary>
    internal bool HasOdd { get; private set; }

    /// <summary>Whether an at sign stands anywhere.</summary>
    internal bool HasAt { get; private set; }

    /// <summary>The byte at a place; spaces around the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), Lead + position);

    /// <summary>The masks of the words: letters, and apostrophes between them.</summary>
    internal ref ulong Words => ref MemoryMarshal.GetArrayDataReference(_words);

    /// <summary>The masks of the capitals.</summary>
    internal ref ulong Capitals => ref MemoryMarshal.GetArrayDataReference(_capitals);

    /// <summary>The mask, of the block around a place, of where tokens may begin: whatever is no space, does not go on a word and is not <see cref="Attached"/>.</summary>
    internal ulong StartsOf(int position) => _starts[position >> 6];

    /// <summary>The masks of the single marks between a word and a space. The word takes them along.</summary>
    internal ref ulong Attached => ref MemoryMarshal.GetArrayDataReference(_attached);

    /// <summary>A bit for each of the 64 characters from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong From(ref ulong masks, int position)
    {
        ref var mask = ref Unsafe.Add(ref masks, (nuint)((uint)position >> 6));

        // The word behind goes left by 64 less the place, in two steps, as a shift by 64 is none.
        return (mask >> position) | (Unsafe.Add(ref mask, 1) << 1 << ~position);
    }

    /// <summary>Takes a text.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        Begin(text.Length);
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var position = 0;
        for (; position + BlockMasks.Length <= text.Length; position += BlockMasks.Length)
        {
            BlockReader.Narrow(ref Unsafe.Add(ref source, position), ref At(position));
            Take(position, BlockReader.Read(ref At(position)));
        }

        if (text.Length >= BlockMasks.Length)
        {
            // The last 64 characters once more, and those that were not there yet moved to the front.
            var last = text.Length - BlockMasks.Length;
            BlockReader.Narrow(ref Unsafe.Add(ref source, last), ref At(last));
            End(position, BlockReader.Read(ref At(last)).Behind(position - last));
            return;
        }

        if (text.Length >= Half)
        {
            // The first 32 characters and the last 32, whatever lies in both.
            BlockReader.NarrowHalf(ref source, ref At(0));
            BlockReader.NarrowHalf(ref Unsafe.Add(ref source, text.Length - Half), ref At(text.Length - Half));
            Unsafe.InitBlockUnaligned(ref At(text.Length), (byte)' ', Half);
        }
        else
        {
            Unsafe.InitBlockUnaligned(ref At(0), (byte)' ', BlockMasks.Length);
            for (var i = 0; i < text.Length; i++)
            {
                At(i) = (byte)Math.Min(text[i], (char)BlockReader.NoAscii);
            }
        }

        End(position, BlockReader.Read(ref At(0)));
    }

    /// <summary>Takes a text in UTF-8 that may be ASCII; where it is not, <see cref="HasOdd"/> is set, and nothing else means anything.</summary>
    internal void Read(ReadOnlySpan<byte> utf8)
    {
        Begin(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Lead));
        Unsafe.InitBlockUnaligned(ref At(utf8.Length), (byte)' ', BlockMasks.Length);
        var position = 0;
        for (; position + BlockMasks.Length <= utf8.Length; position += BlockMasks.Length)
        {
            Take(position, BlockReader.Read(ref At(position)));
        }

        End(position, BlockReader.Read(ref At(position)));
    }

    private void Begin(int length)
    {
        if (_bytes.Length < Lead + length + Trail)
        {
            _bytes = new byte[Math.Min((long)length + (length / 2) + Lead + Trail, Array.MaxLength)];
            _bytes.AsSpan(0, Lead).Fill((byte)' ');
            var blocks = (_bytes.Length / BlockMasks.Length) + 2;
            (_words, _capitals, _starts, _attached) = (new ulong[blocks], new ulong[blocks], new ulong[blocks], new ulong[blocks]);
        }

        Length = length;
        HasOdd = false;
        HasAt = false;
        (_letterBefore, _apostropheBefore) = (0, 0);
    }

    private void Take(int position, in BlockMasks masks)
    {
        var block = position >> 6;
        var letters = masks.Letters;
        var before = (letters << 1) | _letterBefore;
        var apostrophes = masks.Apostrophes & before & (letters >> 1);
        var insideBefore = _letterBefore;
        if ((_apostropheBefore & letters & 1) != 0)
        {
            _words[block - 1] |= LastBit;
            _starts[block - 1] &= ~LastBit;
            insideBefore = 1;
            _capitals[block - 1] |= masks.Capitals << (BlockMasks.Length - 1);
        }

        var words = letters | apostrophes;
        _words[block] = words;

        // An apostrophe before a capital is one, so that a word of capitals is seen by its bits.
        _capitals[block] = masks.Capitals | (apostrophes & (masks.Capitals >> 1));
        var insideOrBehind = (words << 1) | insideBefore;
        _attached[block] = insideOrBehind & masks.Marks & (masks.Spaces >> 1);
        _starts[block] = ~(masks.Spaces | (words & insideOrBehind) | _attached[block]);
        _letterBefore = letters >> (BlockMasks.Length - 1);
        _apostropheBefore = (masks.Apostrophes & before) >> (BlockMasks.Length - 1);
        HasOdd |= masks.Odd != 0;
        HasAt |= masks.At != 0;
    }

    private void End(int position, in BlockMasks masks)
    {
        Take(position, in masks);
        Unsafe.InitBlockUnaligned(ref At(Length), (byte)' ', BlockMasks.Length);
        var block = (position >> 6) + 1;
        _words[block] = 0;
        _capitals[block] = 0;
        _starts[block] = 0;
        _attached[block] = 0;
    }
}
