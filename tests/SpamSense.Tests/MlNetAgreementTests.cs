using System.IO.Compression;
using System.Text.Json;
using SpamSense.Tests.Scoring;
using Xunit.Abstractions;

namespace SpamSense.Tests;

/// <summary>The tables agree with ML.NET on every text: of the training data, where they are there, and of everything that chance makes.</summary>
public class MlNetAgreementTests(ITestOutputHelper output)
{
    private static string DataFolder => RepositoryFiles.PathOf("..", "shared", "data");

    [Fact]
    public void They_agree_on_twenty_thousand_random_strings() => AssertAgreement(RandomTexts(1, 20_000));

    [Fact]
    public void They_agree_on_our_own_corpus() => AssertAgreement(OwnTexts.All.Where((_, i) => i % 5 == 0));

    [LongFact]
    [Trait("Category", "Long")]
    public void They_agree_on_a_million_random_strings() => AssertAgreement(RandomTexts(2, 1_000_000));

    [LongFact]
    [Trait("Category", "Long")]
    public void They_agree_on_all_texts_of_the_data() => AssertAgreement(OwnTexts.All.Concat(DataTexts()));

    private static IEnumerable<string> RandomTexts(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return (i % 4) switch
            {
                0 => RandomUnits(random, random.Next(1, 60)),
                1 => NastyText.Of(random, random.Next(1, 120)),
                2 => RandomWords(random),
                _ => NastyText.Mutate(random, RandomWords(random)),
            };
        }
    }

    private static string RandomUnits(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(char.MaxValue + 1)));

    private static string RandomWords(Random random)
    {
        var words = SampleComments.Texts[random.Next(SampleComments.Texts.Count)].Split(' ');
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(5) == 0 ? RandomUnits(random, random.Next(1, 4)) : words[random.Next(words.Length)]));
    }

    /// <summary>Other people's texts. They are read where they lie, and shown nowhere.</summary>
    private static IEnumerable<string> DataTexts()
    {
        var files = Directory.Exists(DataFolder) ? Directory.EnumerateFiles(DataFolder, "*.jsonl.gz").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        foreach (var file in files)
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using var post = JsonDocument.Parse(line);
                yield return post.RootElement.GetProperty("text").GetString()!;
            }
        }
    }

    private void AssertAgreement(IEnumerable<string> texts)
    {
        var agreement = new MlNetAgreement();
        agreement.Compare(texts);
        output.WriteLine(agreement.ToString());
        Assert.InRange(agreement.Greatest, 0, MlNetAgreement.Tolerance);
        Assert.Equal(0, agreement.OtherOrientations);
    }
}
