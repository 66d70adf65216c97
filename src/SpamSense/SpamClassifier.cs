using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Analyzers;
using SpamSense.Configuration;
using SpamSense.Scoring;

namespace SpamSense;

/// <summary>Says of posts whether their authors came to connect or to cash in.</summary>
/// <remarks>
/// Immutable and safe for any number of threads; create one and keep it. Any string gets an answer, in time linear in its
/// length; nothing is fetched, logged or kept.
/// </remarks>
public sealed partial class SpamClassifier
{
    private const string TextColumn = nameof(TextRow.Text);

    private static readonly Lazy<SpamClassifier> LazyDefault = new(() => new SpamClassifier(EmbeddedModel.Shared, new SpamClassifierOptions()));

    private readonly ScoringModel _scoring;
    private readonly CompiledModel _model;
    private readonly IntentTable? _intentTable;
    private readonly RoomPool<ScoringScratch> _scratch;

    internal SpamClassifier(ScoringModel scoring, SpamClassifierOptions options)
    {
        options.Validate();
        _scoring = scoring;
        _model = scoring.Compiled;
        _intentTable = options.Intents ? scoring.Intents : null;
        _scratch = new RoomPool<ScoringScratch>(_model.CreateScratch);
        Options = options;
        _analyzers = new Lazy<AnalyzerSet>(() => AnalyzerSet.Create(options));
        _rooms = new RoomPool<AnalysisRoom>(() => new AnalysisRoom(_analyzers.Value, _model, _intentTable));
        if (options.ChangesAnalysis)
        {
            ThrowIfMisconfigured();
        }
    }

    /// <summary>The classifier with the model that ships in the assembly and the default options. Loaded on first use.</summary>
    public static SpamClassifier Default => LazyDefault.Value;

    /// <summary>Where the model comes from.</summary>
    public ModelManifest Manifest => _scoring.Manifest;

    /// <summary>The limits and the operating point.</summary>
    public SpamClassifierOptions Options { get; }

    /// <summary>Creates a classifier with the model that ships in the assembly.</summary>
    /// <param name="options">The limits and the operating point.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">Two analyzers share an id, or an analyzer cannot be initialized.</exception>
    /// <exception cref="ConfigurationException">The configuration has problems.</exception>
    public static SpamClassifier Create(SpamClassifierOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new SpamClassifier(EmbeddedModel.Shared, options);
    }

    /// <summary>Creates a classifier with a model of one's own.</summary>
    /// <param name="path">
    /// A model file as <c>spamsense train</c> writes it; the companions and the frozen file that the manifest names lie in the same folder. Where it
    /// names a frozen file, no other is read before <see cref="Transform"/> asks for ML.NET.
    /// </param>
    /// <param name="manifest">The manifest of a model that the caller trusts; no file is opened as a model unless its SHA-256 is the manifest's.</param>
    /// <param name="options">The limits and the operating point; <see langword="null"/> means the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file or a companion is not the manifest's model, or no model of this version of SpamSense.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">Two analyzers share an id, or an analyzer cannot be initialized.</exception>
    /// <exception cref="ConfigurationException">The configuration has problems.</exception>
    public static SpamClassifier Load(string path, ModelManifest manifest, SpamClassifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(manifest);
        return Open(ModelFiles.Of(path), manifest, options ?? new SpamClassifierOptions());
    }

    /// <summary>Creates a classifier of model files.</summary>
    internal static SpamClassifier Open(ModelFiles files, ModelManifest manifest, SpamClassifierOptions options) =>
        new(ScoringModel.Open(files, manifest, options.Intents), options);

    /// <summary>Classifies one text.</summary>
    /// <param name="text">The text of a post, as it was published.</param>
    public Classification Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Classify(text.AsSpan());
    }

    /// <summary>Classifies one text.</summary>
    /// <param name="text">The text of a post, as it was published.</param>
    public Classification Classify(ReadOnlySpan<char> text)
    {
        var scratch = _scratch.Rent();
        var result = Classify(text, scratch);
        _scratch.Return(scratch);
        return result;
    }

    /// <summary>Classifies one post: its title, where it has one, as the first line of its text.</summary>
    /// <param name="post">The post.</param>
    public Classification Classify(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Classify(TextOf(post));
    }

    /// <summary>Classifies the texts of an ML.NET data view.</summary>
    /// <param name="data">A view with a text column <c>Text</c>.</param>
    /// <returns>
    /// The view with the columns <c>Score</c> (log-odds before calibration), <c>Probability</c> (of monetization), <c>PredictedLabel</c> (whether
    /// the verdict is monetization) and <c>Undecided</c> (whether the text is in a language that the model does not know) added; and
    /// <c>Intent</c> (text) and <c>IntentProbability</c> where the classifier tells intents.
    /// </returns>
    /// <exception cref="ArgumentException">The view has no text column <c>Text</c>.</exception>
    /// <exception cref="IOException">The classifier was loaded by its frozen file, and a model file that this needs cannot be read.</exception>
    /// <exception cref="InvalidDataException">Such a file is not the manifest's, or no model of this version of SpamSense.</exception>
    public IDataView Transform(IDataView data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Schema.GetColumnOrNull(TextColumn) is not { } column || column.Type is not TextDataViewType)
        {
            throw new ArgumentException($"The view has no text column '{TextColumn}'.", nameof(data));
        }

        return MlNetPipeline.Create(_scoring, Options).Transform(data);
    }

    internal static string TextOf(Post post) => string.IsNullOrEmpty(post.Title) ? post.Text : post.Title + "\n" + post.Text;

    /// <summary>The text of a post as it is read: cut to the limit of the options.</summary>
    internal static string ReadTextOf(Post post, SpamClassifierOptions options)
    {
        var whole = TextOf(post);
        return whole.Length > options.MaxTextLength ? options.Cut(whole).ToString() : whole;
    }

    private Classification Classify(ReadOnlySpan<char> text, ScoringScratch scratch)
    {
        return Judge(_model.Read(Options.Cut(text), scratch), scratch);
    }

    private Classification Judge(in Reading reading, ScoringScratch scratch)
    {
        var known = _intentTable?.SendFor(reading.Rows, scratch.Places) ?? 0;
        var verdict = Classification.Of(_model.Probability(in reading), Options.MonetizationThreshold, reading.IsUnknownLanguage && Options.AbstainOnUnknownLanguages);
        return _intentTable?.Judge(verdict, scratch.Places.AsSpan(0, known), reading.Signals) ?? verdict;
    }
}
