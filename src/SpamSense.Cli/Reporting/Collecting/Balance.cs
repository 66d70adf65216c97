namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>How many posts put what first.</summary>
internal sealed class Balance
{
    private readonly long[] _counts = new long[(int)Orientation.Undecided + 1];

    public long Relationship => _counts[(int)Orientation.Relationship];

    public long Monetization => _counts[(int)Orientation.Monetization];

    /// <summary>How many posts are in a language that the model does not know.</summary>
    public long Undecided => _counts[(int)Orientation.Undecided];

    public long Posts => Relationship + Monetization + Undecided;

    /// <summary>The part of all posts, from 0 to 1; 0 where there are none.</summary>
    public double RelationshipShare => Share(Relationship);

    /// <inheritdoc cref="RelationshipShare"/>
    public double MonetizationShare => Share(Monetization);

    /// <inheritdoc cref="RelationshipShare"/>
    public double UndecidedShare => Share(Undecided);

    public void Add(Orientation orientation) => _counts[(int)orientation]++;

    public void Add(Balance other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    private double Share(long count) => Posts == 0 ? 0 : (double)count / Posts;
}
