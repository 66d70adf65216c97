using System.Text.Encodings.Web;
using System.Text.Json;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training.Data;

namespace SpamSense.Cli.Evaluating;

/// <summary>Writes the posts of a training run, so that other tools can be measured on the same folds.</summary>
internal static class ChosenPosts
{
    // The file is read by programs and never shown, so letters of other scripts need no escape.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string name, IReadOnlyList<LabelledPost> posts)
    {
        using var file = OutputFile.Open(name);
        using (var json = new Utf8JsonWriter(file.Stream, Options))
        {
            foreach (var post in posts)
            {
                json.WriteStartObject();
                json.WriteString("id", post.Id);
                json.WriteString("source", post.Source);
                json.WriteString("label", Verdict.Name(post.Orientation));
                json.WriteString("text", post.Text);
                json.WriteEndObject();
                json.Flush();
                file.Stream.WriteByte((byte)'\n');
                json.Reset();
            }
        }

        file.Complete();
    }
}
