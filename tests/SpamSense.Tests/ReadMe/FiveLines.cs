namespace SpamSense.Tests.ReadMe;

/// <summary>The first example of README.md. There it is a whole program; here the console is a writer, so that a test can read it.</summary>
internal static class FiveLines
{
    public static void Run(TextWriter Console)
    {
        var verdict = SpamClassifier.Default.Classify("Great post! Visit my page for cheap watches");
        Console.WriteLine(verdict);                          // for people
        Console.WriteLine(verdict.Orientation);              // Relationship or Monetization
        Console.WriteLine(verdict.MonetizationProbability);  // 0 to 1
    }
}
