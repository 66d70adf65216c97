using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SpamSense.Server.Hosting;

/// <summary>The usual help, with the command's examples and the exit codes below.</summary>
internal sealed class ExamplesHelpAction(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IExampled { Examples: { Count: > 0 } examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
            output.WriteLine("Exit codes:");
            output.WriteLine($"  {ExitCode.Help}");
            output.WriteLine();
        }

        return exitCode;
    }
}
