namespace SpamSense.AspNetCore.Tests.ReadMe;

// <observer>
public sealed class HeldComments : ICheckObserver
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<SpamCheck> _checks = new();

    public IEnumerable<SpamCheck> Checks => _checks;

    public void OnChecked(SpamCheck check)
    {
        if (check.Decision == Decision.Review)
        {
            _checks.Enqueue(check);
        }
    }
}
// </observer>
