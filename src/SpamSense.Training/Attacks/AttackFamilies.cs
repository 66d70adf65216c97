namespace SpamSense.Training.Attacks;

/// <summary>Every attack, the exact ones first.</summary>
public static class AttackFamilies
{
    /// <summary>The attacks, in the order in which they are reported.</summary>
    public static IReadOnlyList<IAttack> All { get; } =
    [
        new InvisibleAttack(),
        new LookAlikeAttack(),
        new FullWidthAttack(),
        new MathematicalAttack(),
        new EntityAttack(isDouble: false),
        new EntityAttack(isDouble: true),
        new BidiAttack(),
        new StackedMarksAttack(),
        new CaseAttack(),
        new SeparatedLettersAttack("spaced", ' '),
        new SeparatedLettersAttack("dotted", '.'),
        new DisguisedLinkAttack(),
        new LeetspeakAttack(),
        new TypoAttack(),
        new GoodWordsAttack(),
        new EmojiAttack(),
    ];

    /// <summary>Finds an attack.</summary>
    /// <param name="name">The name of its family.</param>
    /// <returns>The attack, or <see langword="null"/> where there is none of this name.</returns>
    public static IAttack? Find(string name) => All.FirstOrDefault(attack => attack.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
