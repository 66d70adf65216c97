using System.Collections.Concurrent;

namespace SpamSense.Configuration;

/// <summary>Remembers what holds for a source. Whoever names sources may be an adversary, so there is an end to it.</summary>
internal sealed class OptionsCache(Func<string, AnalyzerOptions> resolve)
{
    private const int MostSources = 1024;
    private const int LongestSource = 1024;

    private readonly ConcurrentDictionary<string, AnalyzerOptions> _options = new(StringComparer.Ordinal);
    private int _count;

    internal AnalyzerOptions Get(string source)
    {
        if (_options.TryGetValue(source, out var options))
        {
            return options;
        }

        options = resolve(source);
        if (source.Length <= LongestSource && _count < MostSources && _options.TryAdd(source, options))
        {
            Interlocked.Increment(ref _count);
        }

        return options;
    }
}
