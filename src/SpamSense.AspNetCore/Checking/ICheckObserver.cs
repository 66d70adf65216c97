namespace SpamSense.AspNetCore;

/// <summary>Is told of every check that counts, for a history or a queue. Called on the thread of the request, so it must neither wait nor throw.</summary>
public interface ICheckObserver
{
    /// <summary>Takes note of a check.</summary>
    /// <param name="check">The check.</param>
    void OnChecked(SpamCheck check);
}
