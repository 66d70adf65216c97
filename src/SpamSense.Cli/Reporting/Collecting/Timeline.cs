using System.Runtime.InteropServices;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The balance over time. It begins with days, and goes over to longer units when there are too many.</summary>
internal sealed class Timeline
{
    private const int MostKept = 6000;
    private const int MostShown = 80;

    // Dates that are no dates, such as the first day of 1970, would press all others together.
    private const double Outliers = 0.005;

    private SortedDictionary<int, Balance> _bins = [];

    /// <summary>What one bin spans.</summary>
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

        var number = Calendar.NumberOf(Unit, DateOnly.FromDateTime(time.UtcDateTime));
        if (!_bins.TryGetValue(number, out var balance))
        {
            _bins.Add(number, balance = new Balance());
        }

        balance.Add(post.Classification.Orientation);
        if (_bins.Count > MostKept)
        {
            Lengthen();
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
        while (_bins.Keys.Last() - _bins.Keys.First() >= MostShown && Unit < TimeUnit.Century)
        {
            Lengthen();
        }

        var (first, last) = (_bins.Keys.First(), _bins.Keys.Last());
        Bins = [.. Enumerable.Range(first, last - first + 1).Select(number => new TimeBin(Calendar.StartOf(Unit, number), _bins.GetValueOrDefault(number) ?? new Balance()))];
    }

    private void LeaveOutliers()
    {
        var numbers = CollectionsMarshal.AsSpan(_bins.Keys.ToList());
        var most = (long)(_bins.Values.Sum(static balance => balance.Posts) * Outliers);
        var (first, last) = (0, numbers.Length - 1);
        for (var left = most - _bins[numbers[first]].Posts; left >= 0 && first < last; left -= _bins[numbers[first]].Posts)
        {
            first++;
        }

        for (var left = most - _bins[numbers[last]].Posts; left >= 0 && first < last; left -= _bins[numbers[last]].Posts)
        {
            last--;
        }

        if (numbers[^1] - numbers[0] <= 2 * (numbers[last] - numbers[first] + 1))
        {
            return;
        }

        var (from, to) = (numbers[first], numbers[last]);
        LeftOut = _bins.Where(bin => bin.Key < from || bin.Key > to).Sum(static bin => bin.Value.Posts);
        _bins = new SortedDictionary<int, Balance>(_bins.Where(bin => bin.Key >= from && bin.Key <= to).ToDictionary());
    }

    private void Lengthen()
    {
        var longer = new SortedDictionary<int, Balance>();
        foreach (var (number, balance) in _bins)
        {
            var whole = Calendar.NumberOf(Unit + 1, Calendar.StartOf(Unit, number));
            if (!longer.TryGetValue(whole, out var sum))
            {
                longer.Add(whole, sum = new Balance());
            }

            sum.Add(balance);
        }

        _bins = longer;
        Unit++;
    }
}
