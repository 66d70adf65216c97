namespace SpamSense.Server;

/// <summary>A command cannot run. The message is one sentence that says what to do, and holds nothing of a post and no key.</summary>
internal sealed class CommandFailureException(string sentence, Exception? cause = null) : Exception(sentence, cause);
