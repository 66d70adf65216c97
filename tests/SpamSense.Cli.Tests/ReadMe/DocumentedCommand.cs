using SpamSense.Tests.ReadMe;

namespace SpamSense.Cli.Tests.ReadMe;

/// <summary>A line of a document's bash blocks that calls the tool, in either of the two ways to do so.</summary>
/// <param name="Line">The line without its comment, with <c>$TOOL</c> where the tool is called.</param>
internal sealed record DocumentedCommand(string Line)
{
    private const string Installed = "spamsense ";
    private const string FromSource = "dotnet run --project src/SpamSense.Cli -c Release -- ";
    private const string Tool = "$TOOL ";

    /// <summary>Training takes minutes, and its data lie beside the repository: such a line is parsed and not run.</summary>
    public bool IsParsedOnly => Arguments.StartsWith("train ", StringComparison.Ordinal) || Line.Contains("../shared/", StringComparison.Ordinal);

    /// <summary>A linter that finds an error ends with 1.</summary>
    public bool MayFind => Arguments.StartsWith("analyze ", StringComparison.Ordinal);

    public bool WritesFile => Arguments.Contains(" -o ", StringComparison.Ordinal);

    /// <summary>What stands behind the tool's name, up to the end of its part of the pipe.</summary>
    public string Arguments => Line[(Line.IndexOf(Tool, StringComparison.Ordinal) + Tool.Length)..].Split([" | ", " > ", " < "], StringSplitOptions.None)[0];

    public static IEnumerable<DocumentedCommand> In(string document) => MarkdownFile.Load(document).FencesOf("bash").SelectMany(In);

    public static IEnumerable<DocumentedCommand> In(Fence fence) => fence.Lines.Select(Parse).OfType<DocumentedCommand>();

    private static DocumentedCommand? Parse(string line)
    {
        var command = line.Split(" # ")[0].TrimEnd().Replace(FromSource, Tool, StringComparison.Ordinal);
        command = command.StartsWith(Installed, StringComparison.Ordinal) ? Tool + command[Installed.Length..] : command;
        command = command.Replace("| " + Installed, "| " + Tool, StringComparison.Ordinal);
        return command.Contains(Tool, StringComparison.Ordinal) ? new DocumentedCommand(command) : null;
    }
}
