using System.Text.Json.Nodes;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>machine</c>: where results of this machine belong, and the versions that they are of.</summary>
internal static class MachineMode
{
    public static int Run(Switches switches)
    {
        var machine = Machine.Current;
        var versions = new JsonObject(machine.Versions.Select(version => KeyValuePair.Create<string, JsonNode?>(version.Name, version.Value)));
        JsonLine.Print(("folder", machine.ResultsFolder), ("processor", machine.Processor), ("cores", Environment.ProcessorCount), ("versions", versions));
        return 0;
    }
}
