namespace SpamSense.Training.Attacks;

/// <summary>
/// A way in which authors disguise a text. What an attack knows (letters, entities, words) is written for the attack alone: what it
/// shares with the product's tables, both found in the world.
/// </summary>
public interface IAttack
{
    /// <summary>The name of the family, as <c>--attack</c> has it.</summary>
    string Name { get; }

    /// <summary>What happens to a text, and how strongly; one phrase.</summary>
    string Description { get; }

    /// <summary>Whether the disguise can be undone without a doubt, so that nothing excuses another verdict.</summary>
    bool IsExact { get; }

    /// <summary>Disguises a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="random">Decides where; the same seed gives the same text.</param>
    string Apply(string text, Random random);
}
