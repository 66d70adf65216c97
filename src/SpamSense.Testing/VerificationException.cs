namespace SpamSense.Testing;

/// <summary>A rule does not do what its test says, or the test cannot be read. The message shows both as marked text.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>Creates the exception with a message that says nothing in particular.</summary>
    public VerificationException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was expected, and what is.</param>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was expected, and what is.</param>
    /// <param name="innerException">What happened before.</param>
    public VerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
