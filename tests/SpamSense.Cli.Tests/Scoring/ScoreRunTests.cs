using SpamSense.Cli.Scoring;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

// Alone, as what is allocated is counted over all threads.
[CollectionDefinition(nameof(ScoreRunTests), DisableParallelization = true)]
[Collection(nameof(ScoreRunTests))]
public sealed class ScoreRunTests : IDisposable
{
    private const int Tries = 4;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.csv", "out.csv")]
    [InlineData("in.csv", "out.jsonl")]
    [InlineData("in.jsonl", "out.tsv")]
    [InlineData("in.jsonl", "out.jsonl")]
    public void One_thread_and_many_give_the_same_bytes(string input, string output)
    {
        _folder.Write(input, input.EndsWith(".csv", StringComparison.Ordinal) ? GeneratedExport.Csv(12_000) : GeneratedExport.JsonLines(12_000));
        var one = Run(input, output, threads: 1);

        foreach (var threads in new[] { 2, 5 })
        {
            Assert.Equal(one, Run(input, output, threads));
        }

        Assert.Contains("Ann 3", one, StringComparison.Ordinal);
        Assert.Contains($"{input}:6", one, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in.csv", "out.csv")]
    [InlineData("in.jsonl", "out.jsonl")]
    public void Memory_does_not_grow_with_the_input(string input, string output)
    {
        const int few = 80_000;
        const int many = 240_000;

        // The first run compiles code, and all others use every block that there is. What is left over from other tests may allocate now and then, and
        // the collector may take pooled buffers away; what a run allocates for a post shows every time.
        Allocated(input, output, few);
        var least = Enumerable.Range(0, Tries).Min(_ => Allocated(input, output, many) - Allocated(input, output, few));

        // Some bytes for a block of thousands of posts, none for a post.
        Assert.InRange(least, long.MinValue, (many - few) * 10L);
    }

    private long Allocated(string input, string output, int posts)
    {
        _folder.Write(input, GoodPosts(input, posts));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = new ScoreRun(Request(input, output, threads: 2)).Execute(CancellationToken.None);
        Assert.Equal(posts, result.Tally.Count);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static string GoodPosts(string input, int posts) => input.EndsWith(".csv", StringComparison.Ordinal)
        ? "id,author,text\n" + string.Concat(Enumerable.Range(0, posts).Select(static i => $"{i},Ann,\"Thank you, I was glad to read it\"\n"))
        : string.Concat(Enumerable.Range(0, posts).Select(static i => $"{{\"id\":{i},\"author\":\"Ann\",\"text\":\"Thank you, I was glad to read it\"}}\n"));

    /// <summary>All that a run says and writes.</summary>
    private string Run(string input, string output, int threads)
    {
        var result = new ScoreRun(Request(input, output, threads)).Execute(CancellationToken.None);
        var tally = result.Tally;
        var examples = new[] { tally.MostMonetized, tally.MostRelational, tally.ClosestCalls }.SelectMany(static list => list)
            .Select(static example => $"{example.Line} {example.Author} {example.Probability} {example.Repeats} {example.Text}");
        return string.Join('\n', [$"{tally.Count} {tally.MonetizationCount} {tally.UndecidedCount}", .. examples, .. Unreadable(result), _folder.Read(output)]);
    }

    private static IEnumerable<string> Unreadable(ScoreResult result) =>
        result.Unreadable.Named.Select(static record => $"{Path.GetFileName(record.Source)}:{record.Line} {record.Reason}");

    private ScoreRequest Request(string input, string output, int threads) => new()
    {
        Files = [Path.Combine(_folder.FullName, input)],
        Output = Path.Combine(_folder.FullName, output),
        Threads = threads,
    };
}
