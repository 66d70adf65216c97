using System.Text;

namespace SpamSense.Cli.Streams;

/// <summary>A post from the command line, or from standard input.</summary>
internal static class PostInput
{
    /// <summary>The post; of an endless input no more than the classifier reads.</summary>
    /// <param name="text">The post itself, or <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Stops the waiting for input.</param>
    public static string Read(string text, CancellationToken cancellationToken)
    {
        if (text != InputNames.StandardStream)
        {
            return text;
        }

        using var reader = new StreamReader(new StandardInput(cancellationToken), Encoding.UTF8);
        var buffer = new char[SpamClassifierOptions.DefaultMaxTextLength];
        try
        {
            var length = reader.ReadBlock(buffer);
            return new string(buffer, 0, length).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(StandardInput.Name, exception), exception);
        }
    }
}
