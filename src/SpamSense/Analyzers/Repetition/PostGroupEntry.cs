namespace SpamSense.Analyzers.Repetition;

/// <summary>A post in a group.</summary>
/// <param name="Number">Its number in the corpus.</param>
/// <param name="Member">What has to differ within the group: the author or the thread, as a hash.</param>
/// <param name="Limit">How many different ones the configuration of the post's source asks for.</param>
/// <param name="Ticks">When it was published, where that matters.</param>
internal readonly record struct PostGroupEntry(long Number, ulong Member, int Limit, long Ticks = 0);
