using System.Globalization;
using System.Text;
using SpamSense.Scoring;

namespace SpamSense.Training.Card;

/// <summary>What the model is.</summary>
internal static class IntroductionSection
{
    internal static void Write(StringBuilder card, TrainedModel model) => card.Append(CultureInfo.InvariantCulture, $"""
        # The model

        *Written by `spamsense train`; do not edit.*

        One question: did the author of a post come to connect (`relationship`) or to cash in (`monetization`)? The model gives the
        probability of monetization. It is a logistic regression over {model.Manifest.Ngrams:N0} n-grams (single symbols and pairs, present or not,
        brought to one length) and {SignalLexicon.Default.Count} counted signals, an ML.NET pipeline in `{ModelFolder.ModelName}` ({model.Zip.Length / 1024.0 / 1024:0.0} MB) that
        `mlContext.Model.Load` opens. `{ModelFolder.ManifestName}` holds its SHA-256, without which SpamSense does not open it.

        **Probabilities** are calibrated on posts of sources left out of training, for a stream in which {model.Options.RelationshipShare:P0} of the posts are
        relationship-oriented and every source weighs the same. A post is called monetization from a probability of {SpamClassifierOptions.DefaultMonetizationThreshold:0.0}.


        """);
}
