namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>A post that is shown, and how many others say the same.</summary>
/// <param name="post">The post.</param>
/// <param name="rank">What it is ranked by.</param>
internal sealed class BoardPost(ReportedPost post, double rank)
{
    public ReportedPost Post => post;

    public double Rank => rank;

    /// <summary>How many posts say the same, this one among them.</summary>
    public int Repeats { get; set; } = 1;
}
