namespace SpamSense.Server.Storage;

/// <summary>The database could not be read or written. The message is one sentence that says what to do, and holds nothing of a post and no key.</summary>
internal sealed class StorageException(string sentence, Exception? cause = null) : Exception(sentence, cause);
