using SpamSense.Cli.Hosting;

namespace SpamSense.Cli;

internal static class Program
{
    private static Task<int> Main(string[] args) => CommandHost.RunAsync(new SpamSenseCommand(args.FirstOrDefault()), args);
}
