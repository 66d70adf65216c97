using SpamSense.Server.Faults;

// dotnet run --project tests/SpamSense.Server.Faults -- SERVER.dll FOLDER [--quick]
var (server, folder, isQuick) = (args[0], Directory.CreateDirectory(args[1]).FullName, args.Contains("--quick"));
var failures = 0;
foreach (var (name, trial) in new (string, Func<Task<string>>)[]
{
    ("kill -9", () => new KillTrial(server, Path.Combine(folder, "kill"), rounds: isQuick ? 10 : 100).RunAsync()),
    ("full disk", () => new FullDiskTrial(server, Path.Combine(folder, "disk")).RunAsync()),
    ("SIGTERM", () => new StopTrial(server, Path.Combine(folder, "stop"), rounds: isQuick ? 3 : 20).RunAsync()),
    ("bad starts", () => new StartTrial(server, Path.Combine(folder, "start")).RunAsync()),
})
{
    try
    {
        Console.WriteLine($"{name}: {await trial().ConfigureAwait(false)}");
    }
    catch (TrialFailedException exception)
    {
        failures++;
        Console.WriteLine($"{name}: FAILED: {exception.Message}");
    }
}

return failures == 0 ? 0 : 1;
