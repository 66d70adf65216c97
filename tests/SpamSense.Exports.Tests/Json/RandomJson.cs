using System.Globalization;
using System.Text;

namespace SpamSense.Exports.Tests.Json;

/// <summary>Writes JSON of every shape. Each string and number is there only once, so that it can be found again.</summary>
internal sealed class RandomJson(int seed)
{
    private const int MaxDepth = 5;

    private static readonly string[] Names = ["a", "b", "posts", "na\\u006de", "~", "x/y", "", "\\\"q\\\\", "é", "{[", "\\ud83d"];

    private static readonly string[] Pieces =
    [
        "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "{", "}", "[", "]", ",", ":", "é", "😀", " ", "\\n", "\\/", "text", "\\\\\\\"",
    ];

    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\r\n", "\t", " \n  "];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _json = new();
    private int _count;

    /// <summary>Some documents behind each other.</summary>
    public string Documents(int count)
    {
        Space();
        for (var i = 0; i < count; i++)
        {
            Value(depth: 0);
            _json.Append('\n');
            Space();
        }

        return _json.ToString();
    }

    private void Value(int depth)
    {
        switch (_random.Next(depth < MaxDepth ? 10 : 4))
        {
            case 0:
                _json.Append(CultureInfo.InvariantCulture, $"-{++_count}.5e{_random.Next(9)}");
                break;
            case 1:
                _json.Append(_random.Next(3) switch { 0 => "true", 1 => "false", _ => "null" });
                break;
            case < 4:
                Text();
                break;
            case < 7:
                Container('[', ']', depth, named: false);
                break;
            default:
                Container('{', '}', depth, named: true);
                break;
        }
    }

    private void Container(char open, char close, int depth, bool named)
    {
        _json.Append(open);
        Space();
        for (int i = 0, count = _random.Next(5); i < count; i++)
        {
            if (i > 0)
            {
                _json.Append(',');
                Space();
            }

            if (named)
            {
                _json.Append('"').Append(Names[_random.Next(Names.Length)]).Append('"');
                Space();
                _json.Append(':');
                Space();
            }

            Value(depth + 1);
            Space();
        }

        _json.Append(close);
    }

    private void Text()
    {
        _json.Append(CultureInfo.InvariantCulture, $"\"{++_count}");
        for (var i = _random.Next(6); i > 0; i--)
        {
            _json.Append(Pieces[_random.Next(Pieces.Length)]);
        }

        // Now and then one that no buffer holds.
        _json.Append(_random.Next(60) == 0 ? new string('x', 70_000) : "").Append('"');
    }

    private void Space() => _json.Append(Spaces[_random.Next(Spaces.Length)]);
}
