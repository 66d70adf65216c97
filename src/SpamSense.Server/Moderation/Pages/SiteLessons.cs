using SpamSense.AspNetCore;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>What the moderators of a site taught: the newest corrections, and how many there are of each label and source.</summary>
internal sealed class SiteLessons
{
    private const int MostShown = 50;

    private readonly Queue<Correction> _newest = new();
    private readonly Dictionary<Orientation, int> _labels = [];
    private readonly Dictionary<CorrectionSource, int> _sources = [];

    /// <summary>The newest corrections, the newest first.</summary>
    internal IEnumerable<Correction> Newest => _newest.Reverse();

    internal int Count => _labels.Values.Sum();

    /// <summary>How many came in which way, the most first.</summary>
    internal IEnumerable<KeyValuePair<CorrectionSource, int>> Sources => _sources.OrderByDescending(source => source.Value);

    internal int Of(Orientation label) => _labels.GetValueOrDefault(label);

    internal static async Task<SiteLessons> ReadAsync(SiteCorrections corrections, string site, CancellationToken cancellationToken)
    {
        var lessons = new SiteLessons();
        await foreach (var correction in corrections.ReadAsync(site, cancellationToken).ConfigureAwait(false))
        {
            lessons._labels[correction.Label] = lessons.Of(correction.Label) + 1;
            lessons._sources[correction.Source] = lessons._sources.GetValueOrDefault(correction.Source) + 1;
            lessons._newest.Enqueue(correction);
            if (lessons._newest.Count > MostShown)
            {
                lessons._newest.Dequeue();
            }
        }

        return lessons;
    }
}
