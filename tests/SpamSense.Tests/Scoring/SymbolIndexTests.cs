using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>An index finds what it was made of, and nothing else, one by one and many at a time.</summary>
public class SymbolIndexTests
{
    private const int OthersCount = 100_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(33)]
    [InlineData(1000)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void Every_name_is_found_and_no_other(int count) => AssertFinds([.. Names(count, count + 1)]);

    [Fact]
    public void Names_that_share_a_group_are_found()
    {
        const ulong Group = 0x5A5A5A5UL << 40;
        const ulong Rest = (1UL << 40) - 1;
        AssertFinds([.. Names(500, 2).Select(name => Group | (name & Rest)).Distinct()]);
    }

    [Fact]
    public void Eight_names_may_share_a_bucket_wherever_it_lies() => AssertFinds([.. Enumerable.Range(1, 8).Select(i => ((ulong)i << 32) | 0x1234)]);

    [Fact]
    public void Neighbours_of_a_name_in_its_tag_are_not_found()
    {
        var names = Names(1000, 3);
        var index = SymbolIndex.Create(names, Codes(names.Length));
        foreach (var name in names)
        {
            for (var bit = TableRow.Bits; bit < 64; bit++)
            {
                Assert.Equal(0, index.Find(name ^ (1UL << bit)).Code);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(256)]
    public void Many_at_a_time_are_found_like_one_by_one(int count)
    {
        var random = new Random(4);
        var words = Names(3000, 5);
        var names = words.Concat(Enumerable.Range(0, 3000).Select(_ => SymbolHash.Pair(words[random.Next(words.Length)], words[random.Next(words.Length)]))).Distinct().ToArray();
        var index = SymbolIndex.Create(names, Codes(names.Length));
        QueuedSymbol[] symbols = [.. Enumerable.Range(0, count).Select(_ => new QueuedSymbol(random.Next(4) == 0 ? (ulong)random.NextInt64() : words[random.Next(words.Length)], 0, WordMarks.None))];
        var previous = words[0];
        var sought = new SoughtNames[count];
        var found = new RecordedSymbol[count];
        var ngrams = new int[(2 * count) + 1];
        index.SendFor(symbols, previous, sought);
        var known = index.Find(sought, found, ngrams);

        var rows = new List<int>();
        foreach (var (symbol, actual) in symbols.Zip(found))
        {
            var expected = new RecordedSymbol(index.Find(symbol.Name), index.Find(SymbolHash.Pair(previous, symbol.Name)));
            Assert.Equal(expected, actual);
            rows.AddRange(new[] { expected.Row, expected.PairRow }.Where(row => row.IsNgram != 0).Select(row => row.Index));
            previous = symbol.Name;
        }

        Assert.Equal(rows, ngrams[..known]);
    }

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, true, false)]
    [InlineData(77, false, true)]
    [InlineData(TableRow.MaxIndex, true, true)]
    public void A_code_tells_its_row_and_what_is_in_it(int index, bool isNgram, bool hasSignals)
    {
        var row = TableRow.Of(index, isNgram, hasSignals);
        Assert.Equal((index, isNgram ? 1 : 0, hasSignals ? 1 : 0), (row.Index, row.IsNgram, row.HasSignals));
        Assert.InRange(row.Code, 0, (1 << TableRow.Bits) - 1);
    }

    private static void AssertFinds(ulong[] names)
    {
        var codes = Codes(names.Length);
        var index = SymbolIndex.Create(names, codes);
        for (var i = 0; i < names.Length; i++)
        {
            if (index.Find(names[i]) != codes[i])
            {
                Assert.Fail($"{names[i]:X16}, number {i} of {names.Length}, is found as {index.Find(names[i])}.");
            }
        }

        var known = names.ToHashSet();
        foreach (var other in Names(OthersCount, 7).Where(name => !known.Contains(name)))
        {
            Assert.Equal(0, index.Find(other).Code);
        }
    }

    private static TableRow[] Codes(int count) => [.. Enumerable.Range(1, count).Select(row => TableRow.Of(row, isNgram: row % 3 != 0, hasSignals: row % 7 == 0))];

    private static ulong[] Names(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64() ^ ((ulong)random.NextInt64() << 32)).Distinct()];
    }
}
