using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>How often a rule reported.</summary>
internal sealed class RuleCount(DiagnosticDescriptor rule)
{
    private long _latestPost;

    public DiagnosticDescriptor Rule { get; } = rule;

    /// <summary>The greatest severity that the configuration gave one of the findings.</summary>
    public DiagnosticSeverity Severity { get; private set; }

    public long Findings { get; private set; }

    /// <summary>How many posts have one or more.</summary>
    public long Posts { get; private set; }

    /// <summary>Counts a finding.</summary>
    /// <param name="severity">Its severity.</param>
    /// <param name="post">The number of its post, counted from 1 and never falling; 0 for a finding across posts.</param>
    public void Add(DiagnosticSeverity severity, long post)
    {
        Findings++;
        Posts += post == 0 || post != _latestPost ? 1 : 0;
        _latestPost = post;
        Severity = severity > Severity ? severity : Severity;
    }
}
