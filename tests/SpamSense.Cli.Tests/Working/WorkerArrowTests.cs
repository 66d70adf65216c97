using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Cli.Working;
using SpamSense.Exports;
using static SpamSense.Cli.Tests.Working.ArrowStreams;
using RecordBatch = Apache.Arrow.RecordBatch;

namespace SpamSense.Cli.Tests.Working;

/// <summary>What <c>spamsense worker --format arrow</c> promises: docs/at-scale.md.</summary>
public sealed class WorkerArrowTests
{
    [Fact]
    public void A_batch_comes_back_with_all_its_columns_and_the_verdict()
    {
        var list = new ListArray.Builder(Int32Type.Default);
        for (var i = 0; i < Texts.Length; i++)
        {
            list.Append();
            ((Int32Array.Builder)list.ValueBuilder).Append(i);
        }

        var numbers = new Decimal128Array.Builder(new Decimal128Type(20, 2)).AppendRange([1.25m, 2m, 3m, 4m, 5m]).Build();
        var tags = Encoded(Strings("kept", "as", "it is"), 0, 1, -1, 2, 0);
        var input = Write(("n", numbers), ("text", Strings(Texts)), ("list", list.Build()), ("tag", tags));

        var batch = Assert.Single(Read(Answer(input)));

        Assert.Equal(
            ["n", "text", "list", "tag", "orientation", "monetization_probability", "intent", "intent_probability"], batch.Schema.FieldsList.Select(static field => field.Name));
        Assert.Equal("a test", batch.Schema.Metadata["who"]);
        Assert.Equal(Texts, Strings(batch, "text"));
        Assert.Equal(["kept", "as", null, "it is", "kept"], Strings(batch, "tag"));
        Assert.Equal(1.25m, ((Decimal128Array)batch.Column("n")).GetValue(0));
        Assert.Equal(4, ((Int32Array)((ListArray)batch.Column("list")).GetSlicedValues(4)).GetValue(0));
        AssertVerdicts(batch);
    }

    public static IEnumerable<object[]> Layouts()
    {
        yield return ["utf8", Strings(Texts)];
        yield return ["large_utf8", LargeStrings(Texts)];
        yield return ["dictionary", Encoded(Strings(Texts[4], Texts[2], Texts[0], ""), 2, -1, 1, 3, 0)];
        yield return ["dictionary with a null", Encoded(Strings(Texts[4], null, Texts[2], Texts[0], ""), 3, 1, 2, 4, 0)];
        yield return ["dictionary of large_utf8", Encoded(LargeStrings(Texts[4], Texts[2], Texts[0], ""), 2, -1, 1, 3, 0)];
        yield return ["slice", Strings(["cut off", .. Texts, "cut off, too"]).Slice(1, Texts.Length)];
        var views = new StringViewArray.Builder();
        foreach (var text in Texts)
        {
            _ = text is null ? views.AppendNull() : views.Append(text);
        }

        yield return ["utf8_view", views.Build()];
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_of_a_text_gets_the_same_verdicts(string name, IArrowArray texts)
    {
        var batch = Assert.Single(Read(Answer(Write(("body", texts)))));

        Assert.Equal(texts.Data.DataType.TypeId, batch.Column(0).Data.DataType.TypeId);
        Assert.True(batch.Length == Texts.Length, name);
        AssertVerdicts(batch);
    }

    [Fact]
    public void A_dictionary_that_is_replaced_is_replaced_in_the_answer()
    {
        var first = Batch(("text", Encoded(Strings("hello you", Samples.Pitch), 1, 0)));
        var same = new RecordBatch(first.Schema, [Encoded(((DictionaryArray)first.Column(0)).Dictionary, 0, 0)], 2);
        var second = new RecordBatch(first.Schema, [Encoded(Strings(Samples.Kind), 0)], 1);
        var (one, two) = (Write(first.Schema, first, same), Write(first.Schema, second));

        // The library writes no second dictionary: the messages of the other stream, without its schema and the end of the first one.
        var schema = Write(first.Schema).Length - 8;
        var batches = Read(Answer([.. one[..^8], .. two[schema..]]));

        Assert.Equal(["hello you", "hello you"], Strings(batches[1], "text"));
        Assert.Equal([Samples.Pitch, "hello you"], Strings(batches[0], "text"));
        Assert.Equal([Samples.Kind], Strings(batches[2], "text"));
        Assert.Equal(["monetization", "relationship"], Strings(batches[0], "orientation"));
        Assert.Equal(["relationship"], Strings(batches[2], "orientation"));
    }

    [Fact]
    public void A_verdict_of_before_is_replaced_where_it_stands()
    {
        var once = Answer(Write(("text", Strings(Texts)), ("id", new Int32Array.Builder().AppendRange([1, 2, 3, 4, 5]).Build())));

        Assert.Equal(once, Answer(once));
    }

    [Fact]
    public void A_bare_verdict_repeats_the_id()
    {
        var input = Write(("id", new Int32Array.Builder().AppendRange([1, 2, 3, 4, 5]).Build()), ("title", Strings("a", "b", "c", "d", "e")), ("post", Strings(Texts)));

        var batch = Assert.Single(Read(Answer(input, new WorkerRequest { TextColumn = "post", VerdictOnly = true, IdColumn = "id" })));

        Assert.Equal(["id", "orientation", "monetization_probability", "intent", "intent_probability"], batch.Schema.FieldsList.Select(static field => field.Name));
        AssertVerdicts(batch);
    }

    [Fact]
    public void No_stream_is_answered_by_none_and_an_empty_one_by_an_empty_one()
    {
        Assert.Empty(Answer([]));

        var empty = Answer(Write(Schema(("text", Strings()))));
        Assert.Empty(Read(empty));
        using var reader = new ArrowStreamReader(new MemoryStream(empty));
        Assert.Equal(5, reader.Schema.FieldsList.Count);

        Assert.Equal(0, Assert.Single(Read(Answer(Write(("text", Strings()))))).Length);
    }

    /// <summary>Spark's mapInArrow, like every driver in Python, writes a batch and waits for the answer to it.</summary>
    [Fact]
    public async Task A_driver_that_waits_for_every_batch_is_never_kept_waiting()
    {
        using var driver = WorkerDriver.Start("--format", "arrow");
        var schema = Schema(("text", Strings()));
        using var writer = new ArrowStreamWriter(driver.Input, schema, leaveOpen: true);
        using var reader = new ArrowStreamReader(driver.Output, leaveOpen: true);
        await writer.WriteStartAsync();
        await driver.Input.FlushAsync();
        Assert.Equal(5, (await reader.GetSchema().AsTask().WaitAsync(TimeSpan.FromSeconds(20))).FieldsList.Count);
        for (var size = 1; size < 5_000; size *= 3)
        {
            await writer.WriteRecordBatchAsync(Batch(("text", Strings([.. Enumerable.Range(0, size).Select(static i => i % 2 == 0 ? Samples.Kind : Samples.Pitch)]))));
            await driver.Input.FlushAsync();
            using var answer = await reader.ReadNextRecordBatchAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal(size, answer.Length);
            Assert.Equal("relationship", ((StringArray)answer.Column("orientation")).GetString(0));
        }

        await writer.WriteEndAsync();
        var end = await driver.EndAsync();
        Assert.Equal((0, ""), (end.ExitCode, end.Error));
    }

    private static void AssertVerdicts(RecordBatch batch)
    {
        var expected = Texts.Select(static text => text is null ? (Classification?)null : SpamClassifier.Default.Classify(text)).ToArray();
        Assert.Equal(expected.Select(static verdict => verdict?.Orientation.ToString().ToLowerInvariant()), Strings(batch, ScoreColumns.Orientation));
        Assert.Equal(expected.Select(static verdict => verdict?.MonetizationProbability), Floats(batch, ScoreColumns.MonetizationProbability));
        Assert.Equal(expected.Select(static verdict => verdict?.Intent.ToName()), Strings(batch, ScoreColumns.Intent));
        Assert.Equal(expected.Select(static verdict => verdict?.IntentProbability), Floats(batch, ScoreColumns.IntentProbability));
    }
}
