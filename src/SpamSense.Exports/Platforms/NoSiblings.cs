namespace SpamSense.Exports.Platforms;

/// <summary>An export that came alone.</summary>
internal sealed class NoSiblings : ISiblings
{
    public static readonly NoSiblings Instance = new();

    private NoSiblings()
    {
    }

    public Stream? Open(string name) => null;
}
