namespace SpamSense.Cli.Analyzing;

/// <summary>Where the posts of a corpus come from, in eight bytes a post: what shows across posts is known when they are gone.</summary>
internal sealed class CorpusPlaces
{
    private readonly List<(long FirstPost, PostPlace First)> _inputs = [];
    private readonly List<long> _lines = [];

    public void Add(PostPlace place)
    {
        if (place.Record <= 1)
        {
            _inputs.Add((_lines.Count, place));
        }

        _lines.Add(place.Line);
    }

    /// <summary>The place of a post by its number, counted from 0.</summary>
    public PostPlace Of(long post)
    {
        var (firstPost, first) = _inputs.FindLast(input => input.FirstPost <= post);
        return first.IsDocument ? first : first with { Line = _lines[(int)post], Record = post - firstPost + 1 };
    }
}
