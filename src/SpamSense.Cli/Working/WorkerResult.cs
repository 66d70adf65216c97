namespace SpamSense.Cli.Working;

/// <summary>What a worker has answered.</summary>
/// <param name="Answers">How many answers were given, as many as there were questions.</param>
/// <param name="Errors">How many of them say that there is nothing to judge.</param>
internal readonly record struct WorkerResult(long Answers, long Errors);
