using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>An input of posts, known to be readable before anything is written.</summary>
internal interface IPostSource : IDisposable
{
    /// <summary>The name as given.</summary>
    string File { get; }

    /// <summary>The name to show.</summary>
    string Name { get; }

    /// <summary>The size in bytes, or <see langword="null"/> when only the end will tell.</summary>
    long? Length { get; }

    long BytesRead { get; }

    IEnumerable<SourcedPost> Posts(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken);

    /// <summary>Begins a copy of the input for mended posts; before the posts are read.</summary>
    IFixedCopy BeginCopy(string target);

    /// <summary>Lets go of the file until it is its turn, where that can be undone.</summary>
    void Rest();
}
