using System.Collections.Immutable;

namespace SpamSense.Configuration;

/// <summary>A classifier cannot be created because its configuration has problems. The message names the first one's place.</summary>
public sealed class ConfigurationException : Exception
{
    internal ConfigurationException(ImmutableArray<ConfigurationProblem> problems)
        : base(problems[0].ToString()) => Problems = problems;

    /// <summary>All problems, in the order of the lines.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }
}
