using SpamSense.Configuration;

namespace SpamSense.Cli.Analyzing;

/// <summary>Makes the classifier that a command line asks for: its rules, its configuration, its threads.</summary>
internal static class AnalysisSetup
{
    /// <summary>The classifier of an analysis.</summary>
    /// <exception cref="CommandFailureException">An assembly or a configuration file cannot be used.</exception>
    /// <exception cref="ConfigurationException">A configuration file has mistakes in it.</exception>
    public static SpamClassifier CreateClassifier(AnalyzeRequest request)
    {
        var configuration = ConfigurationFiles.For(request.Files, request.Configuration, request.Preset);
        return CreateClassifier(request.Analyzers, configuration, request.Threads);
    }

    /// <summary>A classifier with the rules of the tool and those of some assemblies.</summary>
    /// <exception cref="CommandFailureException">An assembly cannot be used.</exception>
    public static SpamClassifier CreateClassifier(IReadOnlyList<string> analyzers) => CreateClassifier(analyzers, ContentConfiguration.Empty, threads: 0);

    private static SpamClassifier CreateClassifier(IReadOnlyList<string> analyzers, ContentConfiguration configuration, int threads)
    {
        var loaded = AnalyzerAssembly.LoadAll(analyzers);
        try
        {
            var classifier = SpamClassifier.Create(new SpamClassifierOptions
            {
                Analyzers = loaded.Analyzers,
                Suppressors = loaded.Suppressors,
                Configuration = configuration,
                MaxDegreeOfParallelism = threads,
            });

            // Asked once, so that a rule that cannot begin is known before the first post is read.
            _ = classifier.SupportedDiagnostics;
            return classifier;
        }
        catch (ArgumentException exception) when (analyzers.Count > 0)
        {
            var files = string.Join(" or ", analyzers.Select(static file => $"'{file}'"));
            throw new CommandFailureException($"An analyzer of {files} cannot begin: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", exception);
        }
    }
}
