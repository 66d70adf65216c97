using SpamSense.Content;
using SpamSense.Tests.ReadMe;

namespace SpamSense.Tests.Content;

/// <summary>The data files of ranges are written by these tests when SPAMSENSE_UPDATE is 1, and compared otherwise.</summary>
public class CharacterDataTests
{
    private const int RangesInRow = 12;

    [Fact]
    public void The_classes_are_those_of_the_rules()
    {
        AssertFile("character-classes.txt", "The class of each UTF-16 unit; the others are separators", CharacterRules.ClassOf);
        Assert.All(Units, c => Assert.Equal(CharacterRules.ClassOf(c), CharacterTable.ClassOf(c)));
    }

    [Fact]
    public void The_traits_are_those_of_the_rules()
    {
        AssertFile("fold-traits.txt", "What the folder does with each UTF-16 unit, before dress, twins and signs of Windows-1252; the others stay", CharacterRules.TraitOf);
        Assert.All(Units, c => Assert.True(
            FoldTable.TraitOf(c) == CharacterRules.TraitOf(c)
            || FoldTable.TraitOf(c) is FoldTrait.Twin or FoldTrait.LooseTwin or FoldTrait.DressedSign or FoldTrait.DressedLetter or FoldTrait.WindowsSign));
    }

    private static IEnumerable<char> Units => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c);

    private static void AssertFile<T>(string name, string meaning, Func<char, T> rule)
        where T : struct, Enum
    {
        var path = RepositoryFiles.PathOf("src", "SpamSense", "Content", "Data", name);
        string[] rows = [$"# {meaning}. Written by CharacterDataTests (SPAMSENSE_UPDATE=1) out of the runtime's Unicode categories.", .. Rows(rule)];
        if (MarkdownFile.MayUpdate)
        {
            File.WriteAllText(path, string.Join('\n', rows) + "\n");
        }

        Assert.Equal(rows, File.ReadAllLines(path));
    }

    private static IEnumerable<string> Rows<T>(Func<char, T> rule)
        where T : struct, Enum =>
        from value in Enum.GetValues<T>().Distinct()
        where !value.Equals(default(T))
        let ranges = Ranges(rule, value).ToList()
        where ranges.Count > 0
        from row in ranges.Chunk(RangesInRow).Select(chunk => string.Join(' ', chunk)).Prepend($"[{NameOf(value)}]")
        select row;

    private static IEnumerable<string> Ranges<T>(Func<char, T> rule, T value)
        where T : struct, Enum
    {
        for (var first = 0; first <= char.MaxValue; first++)
        {
            if (!rule((char)first).Equals(value))
            {
                continue;
            }

            var last = first;
            while (last < char.MaxValue && rule((char)(last + 1)).Equals(value))
            {
                last++;
            }

            yield return $"{first:X4}-{last:X4}";
            first = last;
        }
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
