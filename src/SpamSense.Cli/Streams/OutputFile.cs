using SpamSense.Cli.Hosting;
using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Streams;

/// <summary>What a command writes, to a file that appears whole or not at all, or to standard output.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferLength = 64 * 1024;

    private readonly AtomicFile? _file;
    private readonly string _name;

    private OutputFile(AtomicFile? file, Stream stream, string name)
    {
        _file = file;
        _name = name;
        Stream = new BufferedStream(new GuardedStream(stream, name), BufferLength);
    }

    public Stream Stream { get; }

    /// <summary>Opens the output.</summary>
    /// <param name="target">A file, or <c>-</c> or <see langword="null"/> for standard output.</param>
    /// <exception cref="CommandFailureException">It cannot be written to.</exception>
    public static OutputFile Open(string? target)
    {
        if (target is null or InputNames.StandardStream)
        {
            return new OutputFile(null, StandardOutput.Open(), StandardOutput.Name);
        }

        TemporaryFiles.RememberFor(target);
        return Guarded(target, () =>
        {
            var file = new AtomicFile(target);
            return new OutputFile(file, file.Stream, target);
        });
    }

    /// <summary>Writes what is still in memory and lets the file appear under its name.</summary>
    public void Complete()
    {
        Stream.Flush();
        Guarded(_name, () =>
        {
            _file?.Complete();
            return this;
        });
    }

    // The buffered stream is not disposed: it would write what an incomplete run left in it.
    public void Dispose() => _file?.Dispose();

    private static T Guarded<T>(string name, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForOutput(name, exception), exception);
        }
    }
}
