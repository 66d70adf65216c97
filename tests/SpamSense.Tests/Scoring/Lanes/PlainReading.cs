using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>What the tokenizer and the extractor alone read of a text.</summary>
internal sealed record PlainReading(int[] Rows, CountedSignal[] Signals, bool IsUnknownLanguage);
