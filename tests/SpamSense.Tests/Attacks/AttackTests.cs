using SpamSense.Content;
using SpamSense.Tests.Content;
using SpamSense.Training.Attacks;

namespace SpamSense.Tests.Attacks;

/// <summary>A disguise that leaves the text as it was for its reader leaves the verdict as it was.</summary>
public class AttackTests
{
    private const int Seed = 20_26;
    private const double Kept = 0.995;
    private const string Case = "case";

    /// <summary>The families that the fold undoes. Case is no disguise to it: capitals are a signal, and their measure is <c>evaluate --attack case</c>.</summary>
    public static TheoryData<string> Names() => [.. AttackFamilies.All.Where(attack => attack.IsExact && attack.Name != Case).Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disguise_changes_no_verdict(string family)
    {
        var random = new Random(Seed);
        var changed = AttackTexts.All.Where(text => Judge(Disguise(family, text, random)) != Judge(text)).ToList();
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
        var other = texts.Where(text => Folding.Of(Disguise(family, text, random)) != Folding.Of(text)).ToList();
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
            Folding.Of(Disguise(family, text, random), map);
            Assert.False(map.Disguises.IsEmpty);
        });
    }

    [Fact]
    public void Another_case_is_the_same_text_but_for_its_case()
    {
        var random = new Random(Seed);
        var other = AttackTexts.All.Where(text => !text.AsSpan().ContainsAny('<', '&'))
            .Where(text => !Folding.Of(Disguise(Case, text, random)).Equals(Folding.Of(text), StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Equal([], other);
    }

    [Fact]
    public void Every_family_is_documented()
    {
        var document = File.ReadAllText(RepositoryFiles.PathOf("docs", "evaluation.md"));
        Assert.All(AttackFamilies.All, attack => Assert.Contains($"`{attack.Name}`", document, StringComparison.Ordinal));
    }

    private static string Disguise(string family, string text, Random random) => AttackFamilies.Find(family)!.Apply(text, random);

    private static Orientation Judge(string text) => SpamClassifier.Default.Classify(text).Orientation;
}
