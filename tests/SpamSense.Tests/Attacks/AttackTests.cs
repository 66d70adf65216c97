using SpamSense.Content;
using SpamSense.Tests.Content;

namespace SpamSense.Tests.Attacks;

/// <summary>A disguise that leaves the text as it was for its reader leaves the verdict as it was.</summary>
public class AttackTests
{
    private const int Seed = 20_26;
    private const double Kept = 0.995;

    private static readonly Dictionary<string, Func<string, Random, string>> Families = new()
    {
        ["invisible characters"] = Attack.Invisible,
        ["bidirectional controls"] = Attack.Bidi,
        ["stacked marks"] = Attack.Marks,
        ["full-width letters"] = Attack.FullWidth,
        ["mathematical letters"] = Attack.Mathematical,
        ["entities"] = Attack.Entities,
        ["entities encoded twice"] = Attack.DoubleEntities,
        ["look-alikes"] = Attack.LookAlikes,
    };

    public static TheoryData<string> Names() => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disguise_changes_no_verdict(string family)
    {
        var random = new Random(Seed);
        var changed = AttackTexts.All.Where(text => Judge(Families[family](text, random)) != Judge(text)).ToList();
        var kept = 1 - ((double)changed.Count / AttackTexts.All.Count);
        Assert.True(kept >= Kept, $"Only {kept:P2} of {AttackTexts.All.Count} texts kept their orientation, not:\n{string.Join('\n', changed)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_is_the_same_text(string family)
    {
        // An attack inside a tag or an entity breaks it for a browser too.
        var texts = AttackTexts.All.Where(text => text.All(c => c is not ('<' or '&') && (char.IsAscii(c) || !char.IsLetter(c)))).ToList();
        Assert.True(texts.Count > 1500, $"{texts.Count} texts are too few.");
        var random = new Random(Seed);
        var other = texts.Where(text => Folding.Of(Families[family](text, random)) != Folding.Of(text)).ToList();
        Assert.Equal([], other);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disguise_is_told(string family)
    {
        var random = new Random(Seed);
        var map = new FoldMap();
        var texts = AttackTexts.All.Where(text => text.Count(char.IsAsciiLetter) > 40 && !text.Contains('<', StringComparison.Ordinal)).ToList();
        Assert.True(texts.Count > 1000, $"{texts.Count} texts are too few.");
        Assert.All(texts, text =>
        {
            Folding.Of(Families[family](text, random), map);
            Assert.False(map.Disguises.IsEmpty);
        });
    }

    private static Orientation Judge(string text) => SpamClassifier.Default.Classify(text).Orientation;
}
