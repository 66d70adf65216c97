using System.Globalization;
using SpamSense.Cli.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpamSense.Cli.Screen;

/// <summary>The column of the progress line that counts posts and says how fast they go.</summary>
internal sealed class PostCountColumn(RunMeter meter) : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var posts = meter.Posts;
        var rate = posts > 0 && task.ElapsedTime is { } elapsed ? $", {Wording.Rate(posts, elapsed + ProgressBar.Patience)}" : "";
        return new Text(string.Create(CultureInfo.InvariantCulture, $"{posts:N0} posts{rate}"), Palette.Quiet);
    }
}
