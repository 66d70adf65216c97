using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Benchmarks;

/// <summary>The sentences of the blog comments that the repository ships as a sample.</summary>
internal static class CommentSample
{
    private const int TextColumn = 4;

    public static string[] ReadSentences()
    {
        var context = new MLContext();
        var comments = context.Data.LoadFromTextFile(
            Path.Combine(AppContext.BaseDirectory, "blog-comments.csv"),
            new TextLoader.Options
            {
                Columns = [new TextLoader.Column(nameof(PostRow.Text), DataKind.String, TextColumn)],
                Separators = [','],
                HasHeader = true,
                AllowQuoting = true,
                ReadMultilines = true,
            });
        return [.. comments.GetColumn<string>(nameof(PostRow.Text)).SelectMany(Sentences).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Sentences(string comment)
    {
        var start = 0;
        for (var i = 0; i < comment.Length; i++)
        {
            var ends = i + 1 == comment.Length || comment[i] == '\n' || (comment[i] is '.' or '!' or '?' && char.IsWhiteSpace(comment[i + 1]));
            if (ends)
            {
                var sentence = comment[start..(i + 1)].Trim();
                start = i + 1;
                if (sentence.Length > 0)
                {
                    yield return sentence;
                }
            }
        }
    }
}
