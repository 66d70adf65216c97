namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The balance over time: of days, or of months and years when there are too many days, and in the end of what fits a chart.</summary>
internal sealed class Timeline
{
    private const int MostKept = 6000;
    private const int MostShown = 80;

    // Dates that are no dates, such as the first day of 1970, would press all others together.
    private const double Outliers = 0.005;
    private const long LeastForOutliers = 50;

    private SortedDictionary<int, Balance> _bins = [];
    private TimeUnit _kept = TimeUnit.Day;

    /// <summary>What one bin spans; known after <see cref="Complete"/>.</summary>
    public TimeUnit Unit { get; private set; }

    /// <summary>How many posts do not say when they were published.</summary>
    public long Unknown { get; private set; }

    /// <summary>How many posts lie so far from all others that they are not shown; known after <see cref="Complete"/>.</summary>
    public long LeftOut { get; private set; }

    /// <summary>The bins without a gap, from the first to the last; known after <see cref="Complete"/>.</summary>
    public IReadOnlyList<TimeBin> Bins { get; private set; } = [];

    public void Add(ReportedPost post)
    {
        if (post.Post.PublishedAt is not { } time)
        {
            Unknown++;
            return;
        }

        BalanceOf(_bins, Calendar.NumberOf(_kept, DateOnly.FromDateTime(time.UtcDateTime))).Add(post.Classification.Orientation);
        if (_bins.Count > MostKept && _kept < TimeUnit.Year)
        {
            // Not by weeks: some belong to two months. There are not so many years that they take room.
            var longer = _kept == TimeUnit.Day ? TimeUnit.Month : TimeUnit.Year;
            _bins = In(longer);
            _kept = longer;
        }
    }

    /// <summary>Chooses what is shown.</summary>
    public void Complete()
    {
        if (_bins.Count == 0)
        {
            return;
        }

        LeaveOutliers();
        Unit = _kept;
        var shown = _bins;
        while (shown.Keys.Last() - shown.Keys.First() >= MostShown && Unit < TimeUnit.Century)
        {
            shown = In(++Unit);
        }

        var (first, last) = (shown.Keys.First(), shown.Keys.Last());
        Bins = [.. Enumerable.Range(first, last - first + 1).Select(number => new TimeBin(Calendar.StartOf(Unit, number), shown.GetValueOrDefault(number) ?? new Balance()))];
    }

    /// <summary>The balances in the bins that another time line shows.</summary>
    /// <param name="other">One of all these posts and more.</param>
    public IReadOnlyList<Balance> In(Timeline other)
    {
        var bins = In(other.Unit);
        return [.. other.Bins.Select(bin => bins.GetValueOrDefault(Calendar.NumberOf(other.Unit, bin.Start)) ?? new Balance())];
    }

    private void LeaveOutliers()
    {
        var numbers = _bins.Keys.ToArray();
        var posts = _bins.Values.Sum(static balance => balance.Posts);
        var most = Math.Max(posts >= LeastForOutliers ? 1 : 0, (long)(posts * Outliers));
        var (first, last) = (0, numbers.Length - 1);
        for (var left = most - _bins[numbers[first]].Posts; left >= 0 && first < last; left -= _bins[numbers[first]].Posts)
        {
            first++;
        }

        for (var left = most - _bins[numbers[last]].Posts; left >= 0 && first < last; left -= _bins[numbers[last]].Posts)
        {
            last--;
        }

        var (from, to) = (numbers[first], numbers[last]);
        if (numbers[^1] - numbers[0] > 2 * (to - from + 1))
        {
            LeftOut = _bins.Where(bin => bin.Key < from || bin.Key > to).Sum(static bin => bin.Value.Posts);
            _bins = new SortedDictionary<int, Balance>(_bins.Where(bin => bin.Key >= from && bin.Key <= to).ToDictionary());
        }
    }

    private SortedDictionary<int, Balance> In(TimeUnit unit)
    {
        var longer = new SortedDictionary<int, Balance>();
        foreach (var (number, balance) in _bins)
        {
            BalanceOf(longer, Calendar.NumberOf(unit, Calendar.StartOf(_kept, number))).Add(balance);
        }

        return longer;
    }

    private static Balance BalanceOf(SortedDictionary<int, Balance> bins, int number)
    {
        if (!bins.TryGetValue(number, out var balance))
        {
            bins.Add(number, balance = new Balance());
        }

        return balance;
    }
}
