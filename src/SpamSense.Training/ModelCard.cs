using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Training;

/// <summary>Writes the model card: what the model is, what it was trained on, how it does on sources it has not seen, and where it fails.</summary>
public static class ModelCard
{
    /// <summary>Writes the card of a model as Markdown.</summary>
    /// <param name="model">The model as it was just trained.</param>
    public static string Write(TrainedModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var card = new StringBuilder();
        WriteIntroduction(card, model);
        WriteLeftOut(card, model.LeftOut);
        WriteMistakes(card, model.Mistakes);
        if (model.Languages is { } languages)
        {
            LanguageSection.Write(card, languages);
        }

        IntentCard.Write(card, model);
        WriteData(card, model.Manifest);
        return card.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void WriteIntroduction(StringBuilder card, TrainedModel model) => card.Append(CultureInfo.InvariantCulture, $"""
        # The model

        *Written by `spamsense train`; do not edit.*

        One question: did the author of a post come to connect (`relationship`) or to cash in (`monetization`)? The model gives the
        probability of monetization. It is a logistic regression over {model.Manifest.Ngrams:N0} n-grams (single symbols and pairs, present or not,
        brought to one length) and {Scoring.SignalLexicon.Default.Count} counted signals, an ML.NET pipeline in `{ModelFolder.ModelName}` ({model.Zip.Length / 1024.0 / 1024:0.0} MB) that
        `mlContext.Model.Load` opens. `{ModelFolder.ManifestName}` holds its SHA-256, without which SpamSense does not open it.

        **For:** sorting English posts and comments, for people to look at or to hold for review. **Not for:** judging people, other languages
        (it has seen none; see "Languages"), e-mail, or any decision that nobody can appeal. A text of a few words says little, and the model can say no more.

        **Probabilities** are calibrated on posts of sources left out of training, for a stream in which {model.Options.RelationshipShare:P0} of the posts are
        relationship-oriented and every source weighs the same. A post is called monetization from a probability of {SpamClassifierOptions.DefaultMonetizationThreshold:0.0}.

        **Again:** `dotnet run --project src/SpamSense.Cli -c Release -- train --data ../shared/data --data models/corpus --output models`.
        The same data give the same bytes (seed {model.Manifest.Seed}, one thread for each model). A record of the data is a line of JSON with
        `id`, `source`, `kind`, `text`, `label` (`relationship` or `monetization`), `intent` and `lang`.


        """);

    private static void WriteLeftOut(StringBuilder card, EvaluationReport report)
    {
        card.Append(CultureInfo.InvariantCulture, $"""
            ## On sources that it has not seen

            Each row: a model trained on all the other sources, on {report.Posts:N0} posts together. *Kept* is the recall of relationship, *found* the recall
            of monetization, *area* the area under the ROC curve, *error* the expected calibration error (ten bins; a source of one label
            cannot be calibrated to a mixed stream). The baseline calls monetization whatever holds a link; the other baseline, that
            everything is relationship, keeps 1, finds 0 and has the area 0.5 everywhere.

            | source | posts | kept | found | area | error | link: kept | link: found | link: area |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var source in report.Sources)
        {
            card.AppendLine(CultureInfo.InvariantCulture,
                $"| {source.Source} | {source.Relationship + source.Monetization:N0} | {Show(source.Kept)} | {Show(source.Found)} | {Show(source.AreaUnderCurve)} | {Show(source.CalibrationError)} | {Show(source.LinkKept)} | {Show(source.LinkFound)} | {Show(source.LinkAreaUnderCurve)} |");
        }

        card.AppendLine(CultureInfo.InvariantCulture,
            $"| **mean over sources** | {report.Posts:N0} | **{Show(report.MeanKept)}** | **{Show(report.MeanFound)}** | **{Show(report.MeanAreaUnderCurve)}** | | {Show(report.MeanLinkKept)} | {Show(report.MeanLinkFound)} | |");
        card.AppendLine(CultureInfo.InvariantCulture,
            $"| **all posts, sources weighing the same** | {report.Posts:N0} | | | **{Show(report.AreaUnderCurve)}** | **{Show(report.CalibrationError)}** | | | {Show(report.LinkAreaUnderCurve)} |");
        card.AppendLine();
    }

    private static void WriteMistakes(StringBuilder card, IReadOnlyList<Mistake> mistakes)
    {
        if (mistakes.Count == 0)
        {
            return;
        }

        card.Append("## What it gets wrong\n\nThe worst mistakes on short posts of our own corpus, by models that had not seen their part of it:\n\n");
        card.Append("| label | probability of monetization | post |\n| --- | ---: | --- |\n");
        foreach (var mistake in mistakes)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {Name(mistake.Orientation)} | {mistake.Probability:0.00} | {Cell(mistake.Text)} |");
        }

        card.AppendLine();
    }

    private static void WriteData(StringBuilder card, ModelManifest manifest)
    {
        card.Append("""
            ## What it was trained on

            The sources are described, with their origin, licence and traps, in `../shared/data/SOURCES.md`; their text is other people's and is
            not in this repository. The sources `own-…` are our own corpus, `models/corpus`, under the project's licence.

            | source | relationship | monetization | SHA-256 of the posts |
            | --- | ---: | ---: | --- |

            """);
        foreach (var source in manifest.Sources)
        {
            card.AppendLine(CultureInfo.InvariantCulture, $"| {source.Name} | {source.Relationship:N0} | {source.Monetization:N0} | `{source.Sha256[..16]}…` |");
        }

        card.AppendLine();
        card.AppendLine(CultureInfo.InvariantCulture, $"Packages: {string.Join(", ", manifest.Packages.Select(package => $"{package.Key} {package.Value}"))}.");
    }

    private static string Show(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "";

    private static string Name(Orientation orientation) => orientation == Orientation.Monetization ? "monetization" : "relationship";

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
