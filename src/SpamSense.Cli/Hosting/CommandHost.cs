using System.CommandLine;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Configuration;
using SpamSense.Exports;

namespace SpamSense.Cli.Hosting;

/// <summary>Runs a command line and turns every way in which it can end into an exit code and at most one sentence.</summary>
internal static class CommandHost
{
    /// <summary>How long a run may take to stop by itself, so that the process ends within two seconds whatever it is stuck in.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.2);

    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        // A post that begins with '@' is no response file, and '-50%' no bundle of options.
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        using var interruption = new Interruption();
        var run = Task.Run(() => InvokeAsync(parsed, interruption.Token));
        await Task.WhenAny(run, interruption.Requested).ConfigureAwait(false);
        await Task.WhenAny(run, Task.Delay(Grace)).ConfigureAwait(false);
        if (run.IsCompleted)
        {
            return await run.ConfigureAwait(false);
        }

        TemporaryFiles.Delete();
        Screens.ShowCursor();
        return ExitCode.Interrupted;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            if (parsed.Action?.ClearsParseErrors != true && ParseErrorSentence.For(parsed) is { } sentence)
            {
                return Fail(sentence);
            }

            await using var output = new StreamWriter(StandardOutput.Open());
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is CommandFailureException or ExportFormatException)
        {
            return Fail(exception.Message);
        }
        catch (ConfigurationException exception)
        {
            foreach (var problem in exception.Problems)
            {
                Screens.WriteError(problem.ToString());
            }

            return Fail("The configuration cannot be used before these lines are mended.");
        }
        catch (IOException exception) when (IoSentence.IsBrokenPipe(exception))
        {
            return ExitCode.BrokenPipe;
        }
        catch (IOException exception)
        {
            return Fail(IoSentence.ForOutput(StandardOutput.Name, exception));
        }
        catch (Exception exception)
        {
            // The message stays unsaid: nobody can promise that it holds nothing of a post.
            return Fail(UserCode(exception) is { } method
                ? $"'{AssemblyLoadContext.GetLoadContext(method.Module.Assembly)!.Name}' failed with {exception.GetType().Name} in {Name(method)}; mend it, or leave it out."
                : $"Something went wrong that should not have ({exception.GetType().Name} in {Name(exception.TargetSite)}); please report it.");
        }
    }

    /// <summary>The method of an assembly of the user's own that an exception came through; a fix is such code that nothing else guards.</summary>
    private static MethodBase? UserCode(Exception exception) =>
        new StackTrace(exception).GetFrames().Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method is not null && AssemblyLoadContext.GetLoadContext(method.Module.Assembly) is AnalyzerLoadContext);

    private static string Name(MethodBase? method) => method is null ? "an unknown place" : $"{method.DeclaringType?.Name}.{method.Name}";

    private static int Fail(string sentence)
    {
        Screens.WriteError($"spamsense: {sentence}");
        return ExitCode.CouldNotRun;
    }
}
