namespace Adapters.Moonglade;

/// <summary>Whom Moonglade asks about names and comments. Copy the adapter and use the interface of the engine.</summary>
public interface IModeratorService
{
    /// <summary>Gives a text back without what should not be read.</summary>
    /// <param name="input">A name or a comment.</param>
    Task<string> Mask(string input);

    /// <summary>Asks whether texts are to be refused.</summary>
    /// <param name="input">The name and the comment.</param>
    Task<bool> Detect(params string[] input);
}
