namespace SpamSense.Exports.Delimited;

/// <summary>What <see cref="RecordScanner"/> found where a record should be.</summary>
internal enum ScanOutcome
{
    Complete,
    End,
    Paused,
    TextAfterQuote,
    UnclosedQuote,
    TooLong,
}
