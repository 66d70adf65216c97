using System.Globalization;

namespace SpamSense.Benchmarks.Modes;

/// <summary>What stands behind the name of a mode: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Switches
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Switches(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : throw new ArgumentException($"What is '{args[i]}'?", nameof(args));
            _values[name] = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "";
        }
    }

    public bool Has(string name) => _values.ContainsKey(name);

    public string Text(string name) => _values.GetValueOrDefault(name) ?? throw new ArgumentException($"--{name} is missing.", nameof(name));

    /// <summary>A number, which may be written as 1e6.</summary>
    public double Number(string name, double otherwise) =>
        _values.TryGetValue(name, out var value) ? double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) : otherwise;
}
