namespace SpamSense.Tests;

/// <summary>A test that takes a minute or more and runs where <c>SPAMSENSE_LONG_TESTS</c> is 1 only.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("SPAMSENSE_LONG_TESTS") != "1")
        {
            Skip = "Takes a minute or more; SPAMSENSE_LONG_TESTS=1 runs it.";
        }
    }
}
