namespace SpamSense.Cli.Analyzing;

/// <summary>Makes the classifier that a command line asks for: its rules, its configuration, its threads.</summary>
internal static class AnalysisSetup
{
    public static SpamClassifier CreateClassifier(AnalyzeRequest request) => CreateClassifier(request.Analyzers, request.Threads);

    /// <summary>A classifier with the rules of the tool and those of some assemblies.</summary>
    /// <exception cref="CommandFailureException">An assembly cannot be used.</exception>
    public static SpamClassifier CreateClassifier(IReadOnlyList<string> analyzers, int threads = 0)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions
        {
            Analyzers = AnalyzerAssembly.LoadAll(analyzers),
            MaxDegreeOfParallelism = threads,
        });
        Check(classifier, analyzers);
        return classifier;
    }

    /// <summary>Asks for the rules once, so that one that cannot begin is known before the first post is read.</summary>
    private static void Check(SpamClassifier classifier, IReadOnlyList<string> analyzers)
    {
        try
        {
            _ = classifier.SupportedDiagnostics;
        }
        catch (ArgumentException exception) when (analyzers.Count > 0)
        {
            var files = string.Join(" or ", analyzers.Select(static file => $"'{file}'"));
            throw new CommandFailureException($"An analyzer of {files} cannot begin: {exception.Message.TrimEnd('.')}.", exception);
        }
    }
}
