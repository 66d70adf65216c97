using System.CommandLine;
using System.CommandLine.Parsing;

namespace SpamSense.Server.Hosting;

/// <summary>Says in one sentence what is wrong with a command line, and where to read how it goes.</summary>
internal static class ParseErrorSentence
{
    public static string? For(ParseResult parsed) =>
        parsed.Errors.Count == 0 ? null : $"{Complaint(parsed, parsed.CommandResult.Command).TrimEnd('.')}; see '{Words(parsed.CommandResult)} --help'.";

    private static string Complaint(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var word = parsed.UnmatchedTokens[0];
            return word.StartsWith('-') || command.Subcommands.Count == 0
                ? $"There is no option '{word}' here"
                : $"There is no command '{word}' here, only {Names(command)}";
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0 } => $"'{command.Name}' needs {string.Join(" and ", command.Arguments.Select(static argument => argument.Name))}",
            CommandResult when command.Subcommands.Count > 0 => $"Say what to do: {Names(command)}",
            _ => error.Message.ReplaceLineEndings("\n").Split('\n')[0],
        };
    }

    private static string Names(Command command) => string.Join(", ", command.Subcommands.Select(static sub => sub.Name));

    private static string Words(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Words(parent)} {result.Command.Name}" : ServerCommandName.Value;
}
