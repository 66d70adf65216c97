using System.Collections.Immutable;

namespace SpamSense.Configuration;

/// <summary>Reads EditorConfig syntax, as of its specification 0.17: no comments behind values, <c>unset</c> takes a key back.</summary>
internal sealed class ConfigurationParser
{
    private readonly ImmutableArray<ConfigurationProblem>.Builder _problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
    private readonly List<ConfigurationSection> _sections = [new ConfigurationSection(null, [])];
    private readonly string _name;
    private bool _isRoot;

    private ConfigurationParser(string name) => _name = name;

    internal static ConfigurationLayer Parse(string text, string name)
    {
        var parser = new ConfigurationParser(name);
        var number = 0;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            parser.ReadLine(line.Trim().ToString(), ++number);
        }

        return new ConfigurationLayer(name) { IsRoot = parser._isRoot, Sections = [.. parser._sections], Problems = parser._problems.ToImmutable() };
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] is ';' or '#')
        {
            return;
        }

        try
        {
            if (line[0] == '[')
            {
                ReadHead(line);
            }
            else
            {
                ReadPair(line, number);
            }
        }
        catch (FormatException e)
        {
            _problems.Add(new ConfigurationProblem(_name, number, e.Message));
        }
    }

    private void ReadHead(string line)
    {
        // What stands below a head that cannot be read must not fall to the section above.
        var section = new ConfigurationSection(GlobPattern.Nothing, []);
        _sections.Add(section);
        if (line.Length < 3 || line[^1] != ']')
        {
            throw new FormatException($"A section's head needs the form [PATTERN], and this is '{Excerpt.Of(line)}'.");
        }

        _sections[^1] = section with { Pattern = GlobPattern.Compile(line[1..^1]) };
    }

    private void ReadPair(string line, int number)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var key = equals < 0 ? "" : line[..equals].TrimEnd();
        if (key.Length == 0)
        {
            throw new FormatException($"A line needs the form KEY = VALUE, and this is '{Excerpt.Of(line)}'.");
        }

        var value = line[(equals + 1)..].TrimStart();
        if (_sections.Count == 1 && key.Equals("root", StringComparison.OrdinalIgnoreCase))
        {
            _isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }
        else if (SettingKey.IsOurs(key))
        {
            _sections[^1].Settings.Add(SettingValue.Parse(SettingKey.Parse(key, number), value));
        }
    }
}
