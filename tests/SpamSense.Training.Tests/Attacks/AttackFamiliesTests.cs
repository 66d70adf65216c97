using FsCheck.Xunit;
using SpamSense.Training.Attacks;

namespace SpamSense.Training.Tests.Attacks;

public sealed class AttackFamiliesTests
{
    private const string Story = "Yesterday my brother walked home because the train was late, and we laughed about money. Visit https://shop.example/sale or mail me@shop.example!";

    public static TheoryData<string> Names => [.. AttackFamilies.All.Select(attack => attack.Name)];

    [Fact]
    public void Every_family_has_a_name_of_its_own() =>
        Assert.Equal(AttackFamilies.All.Count, AttackFamilies.All.Select(attack => attack.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_gives_the_same_text_and_another_seed_sometimes_another(string name)
    {
        var attack = AttackFamilies.Find(name)!;
        var texts = Enumerable.Range(0, 20).Select(seed => attack.Apply(Story, new Random(seed))).ToList();
        Assert.Equal(texts, Enumerable.Range(0, 20).Select(seed => attack.Apply(Story, new Random(seed))));
        Assert.Contains(texts, text => text != Story);
    }

    [Property(MaxTest = 300)]
    public bool Any_text_can_be_attacked(string? text, int seed) =>
        AttackFamilies.All.All(attack => attack.Apply(text ?? "\ud800 <&.@/", new Random(seed)) is not null);

    [Theory]
    [InlineData("spaced")]
    [InlineData("dotted")]
    [InlineData("leetspeak")]
    [InlineData("typos")]
    [InlineData("emoji")]
    public void Attacks_on_words_leave_addresses_alone(string name)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var text = AttackFamilies.Find(name)!.Apply(Story, new Random(seed));
            Assert.Contains(" https://shop.example/sale ", text, StringComparison.Ordinal);
            Assert.EndsWith(" me@shop.example!", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_family_is_not_found() => Assert.Null(AttackFamilies.Find("hypnosis"));
}
