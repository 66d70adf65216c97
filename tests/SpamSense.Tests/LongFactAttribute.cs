namespace SpamSense.Tests;

/// <summary>A test that takes minutes and runs where <c>SPAMSENSE_LONG_TESTS</c> is 1 only.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("SPAMSENSE_LONG_TESTS") != "1")
        {
            Skip = "Takes minutes; SPAMSENSE_LONG_TESTS=1 runs it.";
        }
    }
}
