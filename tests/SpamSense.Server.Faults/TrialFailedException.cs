namespace SpamSense.Server.Faults;

/// <summary>The server did not keep a promise.</summary>
internal sealed class TrialFailedException(string message) : Exception(message)
{
    internal static void ThrowUnless(bool condition, string message)
    {
        if (!condition)
        {
            throw new TrialFailedException(message);
        }
    }
}
