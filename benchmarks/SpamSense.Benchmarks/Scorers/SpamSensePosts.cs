using SpamSense.Benchmarks.Posts;

namespace SpamSense.Benchmarks.Scorers;

/// <summary>Posts and room for their verdicts, so that nothing but scoring is measured.</summary>
internal sealed class SpamSensePosts(string[] posts, SpamClassifierOptions options)
{
    /// <summary>The orientation alone: neither the intent nor whether the model knows the language.</summary>
    public static readonly SpamClassifierOptions ScoreOnly = new() { Intents = false, AbstainOnUnknownLanguages = false, MaxDegreeOfParallelism = 1 };

    public static readonly SpamClassifierOptions OneThread = new() { MaxDegreeOfParallelism = 1 };

    private readonly SpamClassifier _classifier = SpamClassifier.Create(options);
    private readonly Classification[] _verdicts = new Classification[posts.Length];
    private readonly Utf8Posts _utf8 = new(posts);

    public void Strings() => _classifier.Classify(posts, _verdicts);

    public void Strings(int batchLength)
    {
        for (var start = 0; start < posts.Length; start += batchLength)
        {
            var length = Math.Min(batchLength, posts.Length - start);
            _classifier.Classify(posts.AsSpan(start, length), _verdicts.AsSpan(start, length));
        }
    }

    public void Utf8() => _classifier.ClassifyUtf8(_utf8.Bytes, _utf8.Offsets, _verdicts);

    public void Utf8(int batchLength)
    {
        for (var start = 0; start < posts.Length; start += batchLength)
        {
            var length = Math.Min(batchLength, posts.Length - start);
            _classifier.ClassifyUtf8(_utf8.Bytes, _utf8.Offsets.AsSpan(start, length + 1), _verdicts.AsSpan(start, length));
        }
    }

    public void OneByOne()
    {
        for (var i = 0; i < posts.Length; i++)
        {
            _verdicts[i] = _classifier.Classify(posts[i]);
        }
    }

    public void Analyze()
    {
        foreach (var post in posts)
        {
            _classifier.Analyze(post);
        }
    }

    public void Explain()
    {
        foreach (var post in posts)
        {
            _classifier.Analyze(post).Explain();
        }
    }
}
