using System.Text.Json;

namespace SpamSense.Tests;

/// <summary>The sample that <c>spamsense evaluate</c> reads is the sample that <c>spamsense score</c> reads, with its labels.</summary>
public class LabelledSampleTests
{
    [Fact]
    public void The_labelled_sample_holds_the_comments_and_their_labels()
    {
        var records = File.ReadLines(RepositoryFiles.PathOf("samples", "data", "blog-comments.labelled.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(SampleComments.Texts, records.Select(record => record.GetProperty("text").GetString()));
        Assert.Equal(SampleComments.IsMonetization, records.Select(record => record.GetProperty("label").GetString() == "monetization"));
    }
}
