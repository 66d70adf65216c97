namespace SpamSense.LearningTrials;

/// <summary>Counts right verdicts.</summary>
internal sealed class Tally
{
    private readonly int[] _posts = new int[2];
    private readonly int[] _right = new int[2];
    private int _undecided;

    internal double Accuracy => Share(_right[0] + _right[1], _posts[0] + _posts[1]);

    /// <summary>The share of relationship posts that are called so.</summary>
    internal double Kept => Share(_right[0], _posts[0]);

    /// <summary>The share of monetization posts that are called so.</summary>
    internal double Found => Share(_right[1], _posts[1]);

    /// <summary>The share of posts that are called nothing.</summary>
    internal double Undecided => Share(_undecided, _posts[0] + _posts[1]);

    /// <summary>The share of right verdicts among those on posts that are called something.</summary>
    internal double AccuracyOfDecided => Share(_right[0] + _right[1], _posts[0] + _posts[1] - _undecided);

    internal static Tally Of(SpamClassifier classifier, Learning.SiteLayer layer, IEnumerable<TrialPost> posts)
    {
        var tally = new Tally();
        foreach (var post in posts)
        {
            tally.Add(classifier.Classify(post.Post, layer), post.Label);
        }

        return tally;
    }

    internal void Add(Classification verdict, Orientation label)
    {
        _posts[(int)label]++;
        _right[(int)label] += verdict.Orientation == label ? 1 : 0;
        _undecided += verdict.Orientation == Orientation.Undecided ? 1 : 0;
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : part / (double)whole;
}
