namespace SpamSense.Training.Attacks;

/// <summary>One to five combining marks on a letter.</summary>
public sealed class StackedMarksAttack : CharacterAttack
{
    private const int MostMarks = 5;
    private const int FirstMark = 0x300;
    private const int EndOfMarks = 0x370;

    /// <inheritdoc/>
    public override string Name => "marks";

    /// <inheritdoc/>
    public override string Description => "one to five combining marks on 30 % of the letters";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random)
    {
        if (!char.IsLetter(c))
        {
            return null;
        }

        var stack = c.ToString();
        for (var i = random.Next(1, MostMarks + 1); i > 0; i--)
        {
            stack += (char)random.Next(FirstMark, EndOfMarks);
        }

        return stack;
    }
}
