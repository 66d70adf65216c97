using SpamSense.Benchmarks.Posts;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>generate --posts N --format csv|jsonl|lines|arrow</c>: writes generated posts to standard output.</summary>
internal static class GenerateMode
{
    private const string Lines = "lines";
    private const string Arrow = "arrow";

    public static int Run(Switches switches)
    {
        var posts = (long)switches.Number("posts", 1_000);
        using var output = Console.OpenStandardOutput();
        if (switches.Text("format") == Lines)
        {
            using var writer = new StreamWriter(output) { NewLine = "\n" };
            foreach (var post in new PostGenerator((int)switches.Number("non-ascii", PostGenerator.UsualNonAscii)).Comments((int)posts))
            {
                writer.WriteLine(post);
            }
        }
        else if (switches.Text("format") == Arrow)
        {
            ArrowPosts.Write(output, posts);
        }
        else
        {
            new ExportGenerator(ExportFormat.Of(switches.Text("format"))).Write(output, posts);
        }

        return 0;
    }
}
