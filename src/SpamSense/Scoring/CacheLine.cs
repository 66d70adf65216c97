using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SpamSense.Scoring;

/// <summary>What a processor fetches from memory at a time.</summary>
internal static class CacheLine
{
    /// <summary>Its length in bytes.</summary>
    internal const int Length = 64;

    /// <summary>Tells the processor that what lies at an address will be read; a wrong address does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void SendFor(nint address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((void*)address);
        }
    }

    /// <summary>Makes an array that stays where it is, and in which a line begins.</summary>
    /// <param name="length">How many items are needed from there on.</param>
    /// <param name="first">The first item of the line.</param>
    /// <param name="address">Where it lies.</param>
    internal static T[] Allocate<T>(int length, out int first, out nint address)
        where T : unmanaged
    {
        var array = GC.AllocateArray<T>(length + (Length / Unsafe.SizeOf<T>()), pinned: true);
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
        first = (int)((Length - (start % Length)) % Length) / Unsafe.SizeOf<T>();
        address = start + (first * Unsafe.SizeOf<T>());
        return array;
    }
}
