namespace SpamSense.Scoring;

/// <summary>A set of lexicon signals, one bit each: at most 128.</summary>
internal readonly record struct SignalMask(ulong Low, ulong High)
{
    internal const int Capacity = 128;

    internal bool IsEmpty => (Low | High) == 0;

    internal static SignalMask Of(int signal) => signal < 64 ? new SignalMask(1UL << signal, 0) : new SignalMask(0, 1UL << (signal - 64));

    public static SignalMask operator |(SignalMask left, SignalMask right) => new(left.Low | right.Low, left.High | right.High);

    internal bool Overlaps(SignalMask other) => ((Low & other.Low) | (High & other.High)) != 0;
}
