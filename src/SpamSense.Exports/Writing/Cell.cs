namespace SpamSense.Exports.Writing;

/// <summary>Where the value of a cell stands.</summary>
/// <param name="Array">What holds its bytes; null for an empty cell.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="State">What is known of the value.</param>
internal readonly record struct Cell(byte[]? Array, int Start, int Length, CellState State)
{
    public ReadOnlySpan<byte> Bytes => Array.AsSpan(Start, Length);
}
