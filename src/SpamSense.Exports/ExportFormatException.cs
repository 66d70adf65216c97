namespace SpamSense.Exports;

/// <summary>A file cannot be read or written at all. The message is one sentence that says what is wrong and what to do.</summary>
public sealed class ExportFormatException : Exception
{
    /// <summary>Says that a file cannot be read, without saying why.</summary>
    public ExportFormatException()
        : this("The file is in no format that can be read.")
    {
    }

    /// <summary>Says what is wrong with a file.</summary>
    /// <param name="message">One sentence for the person who holds the file.</param>
    public ExportFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong with a file, and what made it known.</summary>
    /// <param name="message">One sentence for the person who holds the file.</param>
    /// <param name="innerException">What was caught.</param>
    public ExportFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
