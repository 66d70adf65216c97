namespace SpamSense.Cli.Streams;

/// <summary>What is wrong with the names of the inputs, before any of them is opened.</summary>
internal static class InputNames
{
    /// <summary>The name that stands for standard input or standard output.</summary>
    public const string StandardStream = "-";

    /// <summary>Refuses names that cannot have been meant.</summary>
    /// <param name="files">The names.</param>
    /// <param name="command">The command that they were given to.</param>
    /// <exception cref="CommandFailureException">A name is empty, an option, or standard input for a second time.</exception>
    public static void Check(IReadOnlyList<string> files, string command)
    {
        if (files.Count(static file => file == StandardStream) > 1)
        {
            throw new CommandFailureException("Standard input can be read only once; give '-' once.");
        }

        if (files.Any(string.IsNullOrEmpty))
        {
            throw new CommandFailureException("The name of a file is empty; check for a variable that is not set.");
        }

        if (files.FirstOrDefault(static file => file.Length > 1 && file[0] == '-' && !File.Exists(file)) is { } option)
        {
            throw new CommandFailureException($"'{command}' has no option '{option}'; see 'spamsense {command} --help'.");
        }
    }
}
