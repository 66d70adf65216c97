using System.Text.Json;
using SpamSense.Benchmarks.Modes;

namespace SpamSense.Benchmarks.Reports;

/// <summary>The results of one processor, as the measuring scripts left them.</summary>
internal sealed class ResultFolder
{
    private const string SpeedFile = "peers.json";
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private ResultFolder(string path)
    {
        Path = path;
        Speed = Read<SpeedResult>(SpeedFile) ?? throw new FileNotFoundException($"{SpeedFile} is missing in {path}: run benchmarks/peers/run.");
        Growth = Read<GrowthResult>("growth.json");
        ColdStart = System.IO.Path.Combine(path, "cold-start.md") is var table && File.Exists(table) ? new ColdStartResult(File.ReadLines(table)) : null;
    }

    public string Path { get; }

    public SpeedResult Speed { get; }

    public GrowthResult? Growth { get; }

    public ColdStartResult? ColdStart { get; }

    /// <summary>Opens a folder, or the one that was measured last; nothing where nothing was measured.</summary>
    public static ResultFolder? Open(Switches switches) => switches.Has("results") ? new ResultFolder(switches.Text("results")) : Latest();

    /// <summary>The same for somebody who can do nothing without one.</summary>
    /// <exception cref="InvalidDataException">Nothing was measured.</exception>
    public static ResultFolder OpenAny(Switches switches) =>
        Open(switches) ?? throw new InvalidDataException("Nothing was measured: run benchmarks/peers/run first.");

    private static ResultFolder? Latest() =>
        Directory.EnumerateDirectories(System.IO.Path.Combine(Machine.RepositoryRoot, "benchmarks", "results"))
            .Where(folder => File.Exists(System.IO.Path.Combine(folder, SpeedFile)))
            .Order(StringComparer.Ordinal)
            .Select(folder => new ResultFolder(folder))
            .MaxBy(folder => folder.Speed.Date, StringComparer.Ordinal);

    private T? Read<T>(string name)
        where T : class
    {
        var file = System.IO.Path.Combine(Path, name);
        return File.Exists(file) ? JsonSerializer.Deserialize<T>(File.ReadAllText(file), Json) : null;
    }
}
