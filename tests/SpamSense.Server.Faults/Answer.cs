namespace SpamSense.Server.Faults;

/// <summary>A whole answer.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body.</param>
/// <param name="Closes">Whether the server closes the connection after it.</param>
internal sealed record Answer(int Status, string Body, bool Closes)
{
    /// <summary>Whether it is a verdict of a check.</summary>
    internal bool IsVerdict => Status == 200 && Body is "true" or "false";

    /// <summary>Whether a correction was acknowledged.</summary>
    internal bool IsThankYou => Status == 200 && Body == Request.ThankYou;
}
