namespace SpamSense.AspNetCore;

/// <summary>Where in the file the corrections are that stand. Posts stay on the disk: a journal may be larger than memory.</summary>
internal sealed class CorrectionJournalIndex
{
    private readonly Dictionary<(string Site, string Id), CorrectionJournalPlace> _places = [];

    /// <summary>How many bytes of the file still count.</summary>
    internal long LiveBytes { get; private set; }

    /// <summary>Takes note of a record.</summary>
    /// <returns>Whether it is one of a kind that is known.</returns>
    internal bool Apply(CorrectionJournalRecord record, CorrectionJournalPlace place)
    {
        if (record.Undo is { } id)
        {
            Remove(record.Site, id);
            return true;
        }

        if (record.ToCorrection() is not { } correction)
        {
            return false;
        }

        Set(correction, place);
        return true;
    }

    internal void Set(Correction correction, CorrectionJournalPlace place)
    {
        Remove(correction.Site, correction.Id);
        _places.Add((correction.Site, correction.Id), place);
        LiveBytes += place.Length;
    }

    internal bool Contains(string site, string id) => _places.ContainsKey((site, id));

    internal void Remove(string site, string id)
    {
        if (_places.Remove((site, id), out var place))
        {
            LiveBytes -= place.Length;
        }
    }

    /// <summary>The places of a site, or of all, in the order in which they were written.</summary>
    internal CorrectionJournalPlace[] PlacesOf(string? site) =>
        [.. _places.Where(place => site is null || place.Key.Site == site).Select(place => place.Value).OrderBy(place => place.Offset)];
}
