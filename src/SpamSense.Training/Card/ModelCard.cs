using System.Text;

namespace SpamSense.Training.Card;

/// <summary>
/// Writes the model card: what the model is, how it does on sources it has not seen and under attack, where it fails, what it was
/// trained on, and what it is not for. One line a section.
/// </summary>
public static class ModelCard
{
    /// <summary>Writes the card of a model as Markdown.</summary>
    /// <param name="model">The model as it was just trained.</param>
    /// <param name="references">What the card sets beside it; <see langword="null"/> means nothing.</param>
    public static string Write(TrainedModel model, CardReferences? references = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var beside = references ?? CardReferences.None;
        var card = new StringBuilder();
        IntroductionSection.Write(card, model);
        UseSection.Write(card);
        MeansSection.Write(card, model, beside);
        LeftOutSection.Write(card, model.LeftOut, beside);
        ReliabilitySection.Write(card, model.LeftOut);
        AttackSection.Write(card, model.Attacks);
        CrossValidationSection.Write(card, model.CrossValidations);
        MistakesSection.Write(card, model.Mistakes);
        IntentSection.Write(card, model);
        LanguageSection.Write(card, model.Languages);
        DataSection.Write(card, model.Manifest, beside);
        MakingSection.Write(card, model);
        return card.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
