using System.Text;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Sql;

/// <summary>The query, from wherever it was given.</summary>
internal static class QueryText
{
    private const int LongestQuery = 1 << 20;

    /// <summary>Reads it.</summary>
    /// <param name="argument">The query itself, or <c>-</c> for standard input; <see langword="null"/> where a file was named.</param>
    /// <param name="file">The file that holds it.</param>
    /// <param name="cancellationToken">Stops the waiting for input.</param>
    /// <exception cref="CommandFailureException">None was given, two were, or it cannot be read.</exception>
    public static string Read(string? argument, string? file, CancellationToken cancellationToken) => (argument, file) switch
    {
        (null, null) => throw new CommandFailureException("Give a query, or --file with the name of a file that holds one; see 'spamsense sql --help'."),
        (not null, not null) => throw new CommandFailureException("Give either a query or --file, not both."),
        (InputNames.StandardStream, _) => Read(StandardInput.Name, () => new StandardInput(cancellationToken)),
        (not null, _) => argument,
        _ => Read(file, () => File.OpenRead(file)),
    };

    private static string Read(string name, Func<Stream> open)
    {
        try
        {
            using var reader = new StreamReader(open(), Encoding.UTF8);
            var buffer = new char[LongestQuery + 1];
            var length = reader.ReadBlock(buffer);
            return length <= LongestQuery ? new string(buffer, 0, length) : throw new CommandFailureException($"'{name}' is too long for a query.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(name, exception), exception);
        }
    }
}
