using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class ColumnarScoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Csv_goes_to_parquet_and_back_as_it_goes_to_csv()
    {
        _folder.Write("in.csv", Samples.Csv);

        var there = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.parquet");
        var direct = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "direct.csv");
        var back = await ToolProcess.RunAsync(_folder.FullName, "score", "out.parquet", "-o", "back.csv");

        Assert.Equal((0, 0, 0), (there.ExitCode, direct.ExitCode, back.ExitCode));
        Assert.Contains("Written to out.parquet", there.Output, StringComparison.Ordinal);
        Assert.Equal(_folder.Read("direct.csv"), _folder.Read("back.csv"));
        Assert.Equal(["back.csv", "direct.csv", "in.csv", "out.parquet"], _folder.Files);
    }

    [Fact]
    public async Task Parquet_has_the_same_bytes_on_any_number_of_threads_and_through_pipes()
    {
        _folder.Write("in.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i},\"{(i % 3 == 0 ? Samples.Pitch : Samples.Kind)}\"\n")));

        var one = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "one.parquet", "--threads", "1", "-q");
        var four = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "four.parquet", "--threads", "4", "-q");
        var pipe = await ToolProcess.ShellAsync(_folder.FullName, "cat in.csv | $TOOL score - -q -o - --output-format parquet | cat > pipe.parquet; cat one.parquet | $TOOL score - -q -o again.parquet");

        Assert.Equal((0, 0, 0), (one.ExitCode, four.ExitCode, pipe.ExitCode));
        var expected = File.ReadAllBytes(_folder.PathOf("one.parquet"));
        Assert.Equal(expected, File.ReadAllBytes(_folder.PathOf("four.parquet")));
        Assert.Equal(expected, File.ReadAllBytes(_folder.PathOf("pipe.parquet")));
        Assert.Equal(expected, File.ReadAllBytes(_folder.PathOf("again.parquet")));
    }

    [UnixFact]
    public async Task Parquet_from_a_pipe_that_has_a_name_is_read_once()
    {
        _folder.Write("in.csv", Samples.Csv);
        await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "in.parquet", "-q");

        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score <(cat in.parquet) -o out.csv -q; $TOOL score <(cat in.parquet) --shard 1/2");

        Assert.Equal(_folder.ReadLines("in.csv").Length, _folder.ReadLines("out.csv").Length);
        Assert.Contains("can be read only once, and --shard reads again", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_row_group_is_told_and_the_rest_is_written()
    {
        _folder.Write("in.csv", "text\n" + string.Concat(Enumerable.Range(0, 60_000).Select(static i => $"walk number {i}\n")));
        await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "damaged.parquet", "-q");
        using (var file = File.OpenWrite(_folder.PathOf("damaged.parquet")))
        {
            file.Position = 4;
            file.Write(new byte[100]);
        }

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "damaged.parquet", "-o", "rest.csv", "-q");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("row group 1 is damaged: 50,000 rows are lost", result.Error, StringComparison.Ordinal);
        Assert.Equal(10_001, _folder.ReadLines("rest.csv").Length);
    }

    [Fact]
    public async Task A_cut_parquet_file_is_one_sentence()
    {
        File.WriteAllBytes(_folder.PathOf("in.parquet"), [.. "PAR1"u8, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.parquet");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("spamsense: 'in.parquet' is a Parquet file that is cut off or damaged", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_told_and_a_query_are_scored()
    {
        MakeDatabase();

        var table = await ToolProcess.RunAsync(_folder.FullName, "score", "forum.db", "--table", "replies", "-o", "table.csv", "-q");
        var query = await ToolProcess.RunAsync(_folder.FullName, "score", "forum.db", "--sql", "SELECT body AS text FROM replies WHERE id = 2", "-o", "query.csv", "-q");
        var unknown = await ToolProcess.RunAsync(_folder.FullName, "score", "forum.db", "--table", "answers");
        var both = await ToolProcess.RunAsync(_folder.FullName, "score", "forum.db", "--table", "replies", "--sql", "SELECT 1");

        Assert.Equal(0, table.ExitCode);
        Assert.Equal(["id,body,orientation,monetization_probability,intent,intent_probability", "1"], _folder.ReadLines("table.csv").Select(static (line, i) => i == 0 ? line : line[..1]).Take(2));
        Assert.Equal(2, _folder.ReadLines("query.csv").Length);
        Assert.Contains(",monetization,", _folder.ReadLines("query.csv")[1], StringComparison.Ordinal);
        Assert.Equal("spamsense: 'forum.db' has no table 'answers': it has 'replies', 'rules'.", unknown.Error.Trim());
        Assert.Equal("spamsense: A query names its table itself; leave out --table or --sql.", both.Error.Trim());
    }

    [Fact]
    public async Task A_column_keeps_its_type_only_where_all_inputs_are_sure_of_it()
    {
        _folder.Write("numbers.jsonl", "{\"id\":1,\"text\":\"a walk by the sea\"}\n");
        await ToolProcess.RunAsync(_folder.FullName, "score", "numbers.jsonl", "-o", "first.parquet", "-q");
        _folder.Write("words.jsonl", "{\"text\":\"soup again\",\"monetization_probability\":\"none\"}\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "first.parquet", "words.jsonl", "-o", "all.parquet", "-q");
        await ToolProcess.RunAsync(_folder.FullName, "score", "all.parquet", "-o", "all.csv", "-q");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["1,a walk by the sea,", ",soup again,"], _folder.ReadLines("all.csv")[1..].Select(static line => line[..(line.IndexOf(',', line.IndexOf(',') + 1) + 1)]));
    }

    [Fact]
    public async Task Rules_look_at_the_posts_of_a_table_and_no_copy_of_a_database_is_written()
    {
        MakeDatabase();

        var analyzed = await ToolProcess.RunAsync(_folder.FullName, "analyze", "forum.db", "--table", "replies", "--format", "text");
        var mended = await ToolProcess.RunAsync(_folder.FullName, "analyze", "forum.db", "--table", "replies", "--fix");

        Assert.Contains("forum.db(2", analyzed.Output, StringComparison.Ordinal);
        Assert.Equal(2, mended.ExitCode);
        Assert.Contains("'forum.db' cannot be written with its fixes", mended.Error, StringComparison.Ordinal);
        Assert.Equal(["forum.db"], _folder.Files);
    }

    private void MakeDatabase()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.PathOf("forum.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE rules (body); CREATE TABLE replies (id INTEGER PRIMARY KEY, body TEXT); INSERT INTO replies VALUES (1, $kind), (2, $pitch)";
        command.Parameters.AddWithValue("$kind", Samples.Kind);
        command.Parameters.AddWithValue("$pitch", Samples.Pitch);
        command.ExecuteNonQuery();
    }
}
