using System.Runtime.InteropServices;

namespace SpamSense.Scoring;

/// <summary>A row of the compiled table, 16 bytes: four rows share a cache line.</summary>
/// <param name="Hash">The name of the symbol or pair; 0 marks an empty row.</param>
/// <param name="Weight">What the n-gram is worth, before the division by the root of the number of n-grams.</param>
/// <param name="Mask">The place of the signals in the list of masks, plus <see cref="NgramFlag"/> when the model knows the n-gram.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CompiledEntry(ulong Hash, float Weight, int Mask)
{
    internal const int NgramFlag = 1 << 30;

    internal bool IsNgram => (Mask & NgramFlag) != 0;

    internal int MaskIndex => Mask & ~NgramFlag;
}
