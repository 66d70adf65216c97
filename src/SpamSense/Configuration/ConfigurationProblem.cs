using System.Globalization;

namespace SpamSense.Configuration;

/// <summary>What is wrong with a line of a configuration.</summary>
/// <param name="Name">The name of the configuration, as a rule its file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">One sentence that says what would be right.</param>
public sealed record ConfigurationProblem(string Name, int Line, string Message)
{
    /// <summary>For example <c>.editorconfig(3): There is no rule SS2O03; did you mean SS2003?</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}({Line}): {Message}");
}
