using System.Globalization;
using SpamSense.Exports.Columns;

namespace SpamSense.Exports.Delimited;

/// <summary>Gives every column of a header a name of its own: an empty one its number, a repeated one a number behind.</summary>
internal static class HeaderNames
{
    public static RecordColumns Unique(IReadOnlyList<string> header)
    {
        var taken = new HashSet<string>(header, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new string[header.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var name = header[i];
            if (name.Length == 0)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"column_{i + 1}");
            }

            names[i] = used.Add(name) && (header[i].Length > 0 || !taken.Contains(name)) ? name : Numbered(name);
        }

        return new RecordColumns(names);

        string Numbered(string name)
        {
            var number = numbers.GetValueOrDefault(name, 1);
            string numbered;
            do
            {
                numbered = string.Create(CultureInfo.InvariantCulture, $"{name}_{++number}");
            }
            while (taken.Contains(numbered) || !used.Add(numbered));
            numbers[name] = number;
            return numbered;
        }
    }
}
