using SpamSense.Configuration;
using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing;

/// <summary>Makes the classifier that a command line asks for: its rules, its configuration, its threads.</summary>
internal static class AnalysisSetup
{
    /// <summary>The classifier and the fixer of an analysis.</summary>
    /// <exception cref="CommandFailureException">An assembly or a configuration file cannot be used.</exception>
    /// <exception cref="ConfigurationException">A configuration file has mistakes in it.</exception>
    public static AnalysisTools Create(AnalyzeRequest request)
    {
        var configuration = ConfigurationFiles.For(request.Files, request.Configuration, request.Preset);
        return Create(request.Analyzers, configuration, request.Threads);
    }

    /// <summary>A classifier with the rules of the tool and those of some assemblies.</summary>
    /// <exception cref="CommandFailureException">An assembly cannot be used.</exception>
    public static SpamClassifier CreateClassifier(IReadOnlyList<string> analyzers) => Create(analyzers, ContentConfiguration.Empty, threads: 0).Classifier;

    private static AnalysisTools Create(IReadOnlyList<string> analyzers, ContentConfiguration configuration, int threads)
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
            return new AnalysisTools(classifier, new ContentFixer(BuiltInFixProviders.All.AddRange(loaded.Fixes)));
        }
        catch (ArgumentException exception) when (analyzers.Count > 0)
        {
            var files = string.Join(" or ", analyzers.Select(static file => $"'{file}'"));
            throw new CommandFailureException($"An analyzer of {files} cannot begin: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", exception);
        }
    }
}
