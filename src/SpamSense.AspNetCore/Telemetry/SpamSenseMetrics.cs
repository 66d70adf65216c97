using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SpamSense.AspNetCore;

/// <summary>Measures checks and corrections. Nothing is computed for an instrument that nobody listens to.</summary>
internal sealed class SpamSenseMetrics
{
    private static readonly string[] Decisions = ["approve", "review", "reject"];

    private readonly KnownSites _sites;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _checks;
    private readonly Counter<long> _diagnostics;
    private readonly Counter<long> _failures;
    private readonly Counter<long> _corrections;

    public SpamSenseMetrics(IMeterFactory meters, KnownSites sites)
    {
        _sites = sites;
        var meter = meters.Create(SpamSenseTelemetry.MeterName);
        _duration = meter.CreateHistogram(
            "spamsense.check.duration",
            "s",
            "How long the analysis of a post took.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.1, 1] });
        _checks = meter.CreateCounter<long>("spamsense.checks", "{check}", "Posts that were checked, by site and decision.");
        _diagnostics = meter.CreateCounter<long>("spamsense.diagnostics", "{diagnostic}", "Findings that count, by rule.");
        _failures = meter.CreateCounter<long>("spamsense.check.failures", "{check}", "Checks that failed, by the type of the exception.");
        _corrections = meter.CreateCounter<long>("spamsense.corrections", "{correction}", "Corrections of moderators, by site, label and source.");
    }

    /// <summary>The moment to measure from; 0 where nobody wants to know.</summary>
    internal long Start() => _duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Counts a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="start">What <see cref="Start"/> gave.</param>
    internal void CountCheck(SpamCheck check, long start)
    {
        if (start != 0)
        {
            _duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("spamsense.decision", NameOf(check.Decision)));
        }

        if (_checks.Enabled)
        {
            _checks.Add(1, new("spamsense.site", _sites.NameOf(check.Site)), new("spamsense.decision", NameOf(check.Decision)));
        }

        if (_diagnostics.Enabled)
        {
            foreach (var diagnostic in check.Analysis.Diagnostics)
            {
                if (!diagnostic.IsSuppressed)
                {
                    _diagnostics.Add(1, new KeyValuePair<string, object?>("spamsense.rule", diagnostic.Id));
                }
            }
        }
    }

    /// <summary>Counts a check that failed.</summary>
    /// <param name="exception">What went wrong.</param>
    internal void CountFailure(Exception exception) => _failures.Add(1, new KeyValuePair<string, object?>("error.type", exception.GetType().FullName));

    /// <summary>Counts a correction.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="label">What the post is.</param>
    /// <param name="source">The way by which the correction came.</param>
    internal void CountCorrection(string site, Orientation label, CorrectionSource source)
    {
        if (_corrections.Enabled)
        {
            _corrections.Add(
                1,
                new("spamsense.site", _sites.NameOf(site)),
                new("spamsense.label", label == Orientation.Monetization ? "monetization" : "relationship"),
                new("spamsense.source", source.ToString().ToLowerInvariant()));
        }
    }

    /// <summary>A decision as tags name it.</summary>
    internal static string NameOf(Decision decision) => Decisions[(int)decision];
}
