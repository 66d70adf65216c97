namespace SpamSense.ReaderTrials;

/// <summary>A way to get at the texts of an export.</summary>
/// <param name="Format">What the export is.</param>
/// <param name="Name">What the table calls the way.</param>
/// <param name="Content">The export.</param>
/// <param name="Read">Reads it and says how many records it has.</param>
internal sealed record ReaderTrial(string Format, string Name, byte[] Content, Func<byte[], int> Read);
