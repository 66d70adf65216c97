using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>Loads everything before the first request: the classifier, the corrections, and the code that analyzes.</summary>
internal sealed class WarmUp(ClassifierSource source, SiteCorrections corrections, ILoggerFactory loggers) : IHostedLifecycleService
{
    /// <summary>Enough for the run time to see what is worth compiling well.</summary>
    private const int Rounds = 40;

    private static readonly string[] Texts =
    [
        "Thank you for writing this up! We tried it on Sunday and my sister asked for the recipe twice.",
        "Great post! Visit <a href=\"http://deals.example/?ref=42\">my page</a> for cheap watches, only $9.99 with code SAVE20.",
        "I read the whole series in one evening.\n\n> the second part\n\nDid the bridge really hold? **Amazing** work, @nora.",
        "Earn 500 € a day from home!!! Write to me on t.me/example or +1 202 555 0143, limited places.",
    ];

    /// <summary>Whether everything is loaded.</summary>
    internal bool IsDone { get; private set; }

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var classifier = source.Current;
        await LoadAsync(cancellationToken).ConfigureAwait(false);
        Analyze(classifier);
        IsDone = true;
        var sites = corrections.Current.Sites.Values;
        loggers.CreateLogger(SpamSenseLog.Category).Ready(
            classifier.Manifest.Sha256, sites.Sum(site => site.Layer.CorrectionCount), sites.Count, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static void Analyze(SpamClassifier classifier)
    {
        // The first correction of a moderator should not wait for the compiler either.
        var layer = SiteLayer.Learn(classifier, [new CorrectedPost(new Post { Text = Texts[0] }, Orientation.Monetization, DateTimeOffset.UnixEpoch)]);
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var text in Texts)
                {
                    classifier.Analyze(new Post { Text = text }, layer);
                }
            }
        });
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await corrections.LoadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            throw new InvalidOperationException($"SpamSense cannot start, because the corrections of moderators cannot be read: {e.Message}", e);
        }
    }
}
