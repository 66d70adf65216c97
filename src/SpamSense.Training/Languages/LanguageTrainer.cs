using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Languages;

/// <summary>From posts of many languages to the identifier that says which texts the orientation model has a right to judge.</summary>
internal static class LanguageTrainer
{
    // A text of no certain language teaches nothing about languages.
    private const string NoCertainLanguage = "und";

    // What is left out in its turn must leave something of its side behind.
    private const int FewestLanguages = 2;
    private const int FewestSources = 2;

    /// <summary>Trains and measures the identifier.</summary>
    /// <param name="posts">Posts of all languages.</param>
    /// <param name="options">The settings of the orientation model, the languages that it knows among them.</param>
    /// <param name="progress">Hears of every step.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>
    /// <see langword="null"/> where the posts are in fewer than two languages beside those that the model knows, or fewer than two sources
    /// are in those.
    /// </returns>
    internal static TrainedLanguages? Train(
        IReadOnlyList<LabelledPost> posts, TrainingOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var settings = new LanguageOptions();
        var chosen = Choose(posts, options, settings, cancellationToken);
        if (chosen.Where(post => post.IsUnknown).Select(post => post.Language).Distinct().Count() < FewestLanguages
            || chosen.Where(post => !post.IsUnknown).Select(post => post.Source).Distinct().Count() < FewestSources)
        {
            return null;
        }

        var report = new LanguageEvaluation(options.Seed, settings, chosen).Run(progress, cancellationToken);
        var context = new MLContext(options.Seed);
        var pipeline = new LanguagePipeline(context, settings);
        var model = pipeline.Fit(chosen);
        var schema = context.Data.LoadFromEnumerable<LanguageRow>([]).Schema;
        return new TrainedLanguages(ModelArchive.Save(context, model, schema), LanguageModel.ReadWeights(model, schema).Words.Count, report);
    }

    /// <summary>In a source of a known language, another language is what a machine guessed of a single post: too little to learn from.</summary>
    private static IEnumerable<LabelledPost> OfItsLanguages(IEnumerable<LabelledPost> source, TrainingOptions options)
    {
        var posts = source.Where(post => post.Language != NoCertainLanguage).ToList();
        var isKnown = 2 * posts.Count(post => options.Languages.Contains(post.Language)) > posts.Count;
        return posts.Where(post => options.Languages.Contains(post.Language) == isKnown);
    }

    internal static List<LanguagePost> Choose(IReadOnlyList<LabelledPost> posts, TrainingOptions options, LanguageOptions settings, CancellationToken cancellationToken) =>
        [.. posts.GroupBy(post => post.Source).SelectMany(source => OfItsLanguages(source, options))
            .GroupBy(post => (post.Source, post.Language))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Language, StringComparer.Ordinal)
            .SelectMany(group => group.OrderBy(post => PostHash.Of(post.Id)).Take(settings.MaxPosts))
            .AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(post => LanguagePost.Of(post, options))];
}
