using System.CommandLine;
using System.CommandLine.Parsing;
using SpamSense.Cli.Commands;

namespace SpamSense.Cli.Hosting;

/// <summary>Says in one sentence what is wrong with a command line, and where to read how it goes.</summary>
internal static class ParseErrorSentence
{
    public static string? For(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var hint = command is RootCommand ? "spamsense --help" : $"spamsense {command.Name} --help";
        return $"{Complaint(parsed, command).TrimEnd('.')}; see '{hint}'.";
    }

    private static string Complaint(ParseResult parsed, Command command)
    {
        if (command is RootCommand)
        {
            var commands = string.Join(", ", command.Subcommands.Where(static sub => !sub.Hidden).Select(static sub => sub.Name));
            return parsed.UnmatchedTokens.Count > 0
                ? $"There is no command or option '{parsed.UnmatchedTokens[0]}', only {commands}"
                : $"Say what to do: {commands}";
        }

        // What does not parse here is part of a post, so it is not repeated.
        if (command is (ClassifyCommand or ExplainCommand) && parsed.UnmatchedTokens.Count > 0)
        {
            return "Give one text, in quotes, and put -- in front when it begins with a dash";
        }

        if (command is SqlCommand && parsed.UnmatchedTokens.Count > 0 && !parsed.UnmatchedTokens[0].StartsWith('-'))
        {
            return "Give one query, in quotes";
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return $"'{command.Name}' has no option '{parsed.UnmatchedTokens[0]}'";
        }

        var error = parsed.Errors[0];
        return error.SymbolResult is ArgumentResult { Tokens.Count: 0 } ? Missing(command) : FirstLine(error.Message);
    }

    private static string Missing(Command command) =>
        $"'{command.Name}' needs {string.Join(" and ", command.Arguments.Select(static argument => argument.Name))}";

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];
}
