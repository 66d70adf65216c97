using SpamSense.Server.Moderation.Pages;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>A moderator who signed in.</summary>
/// <param name="Name">The moderator's name.</param>
/// <param name="Password">The password that was good then. Where it is changed, the session ends.</param>
/// <param name="Token">What every form of the session carries, so that no other page can send one.</param>
/// <param name="SignedInAt">When it began.</param>
internal sealed record ModeratorSession(string Name, PasswordHash Password, string Token, DateTimeOffset SignedInAt)
{
    private Notice? _notice;

    /// <summary>When it was last used.</summary>
    internal DateTimeOffset UsedAt { get; set; } = SignedInAt;

    /// <summary>What the next page tells of what was just done.</summary>
    internal Notice? TakeNotice() => Interlocked.Exchange(ref _notice, null);

    internal void Tell(Notice notice) => Interlocked.Exchange(ref _notice, notice);
}
