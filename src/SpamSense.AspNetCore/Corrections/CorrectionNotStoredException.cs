namespace SpamSense.AspNetCore;

/// <summary>A correction could not be written: the disk is full, say. Checks go on with what was known before.</summary>
public sealed class CorrectionNotStoredException : Exception
{
    /// <summary>Creates the exception.</summary>
    public CorrectionNotStoredException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do; never the text of a post.</param>
    public CorrectionNotStoredException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do; never the text of a post.</param>
    /// <param name="innerException">What went wrong below.</param>
    public CorrectionNotStoredException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
