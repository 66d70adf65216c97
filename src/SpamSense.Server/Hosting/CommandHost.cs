using System.CommandLine;
using Microsoft.Extensions.Options;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Hosting;

/// <summary>Runs a command line and turns every way in which it can end into an exit code and at most one sentence.</summary>
internal static class CommandHost
{
    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action?.ClearsParseErrors != true && ParseErrorSentence.For(parsed) is { } sentence)
        {
            return Fail(sentence);
        }

        try
        {
            // Signals are for the web server, which knows how to stop.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is CommandFailureException or StorageException)
        {
            return Fail(exception.Message);
        }
        catch (InvalidOperationException exception) when (exception.InnerException is StorageException failure)
        {
            // The sentence, out of what the warm-up wraps it in.
            return Fail(failure.Message);
        }
        catch (OptionsValidationException exception)
        {
            return FailOfConfiguration(exception.Failures);
        }
        catch (InvalidOperationException exception) when (exception.Source is "Microsoft.Extensions.Configuration.Binder" or "Microsoft.Extensions.Logging.Configuration")
        {
            // They name the setting and the value that is no number, or no level.
            return FailOfConfiguration([exception.Message]);
        }
        catch (Exception exception)
        {
            // The message stays unsaid: nobody can promise that it holds nothing of a post.
            return Fail($"Something went wrong that should not have ({ExceptionPlace.Of(exception)}); please report it.");
        }
    }

    private static int FailOfConfiguration(IEnumerable<string> failures)
    {
        foreach (var failure in failures)
        {
            Console.Error.WriteLine(failure);
        }

        return Fail("The configuration cannot be used before that is mended.");
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine($"{ServerCommandName.Value}: {sentence}");
        return ExitCode.CouldNotRun;
    }
}
