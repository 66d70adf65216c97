using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpamSense.Cli.Screen;

/// <summary>The verdict on one post, for people and for programs.</summary>
internal static class Verdict
{
    public static string Sentence(Classification classification)
    {
        var meaning = classification.Orientation switch
        {
            Orientation.Monetization => "the author came to cash in",
            Orientation.Undecided => "the text is in a language that the model does not know",
            _ => "the author came to connect",
        };
        var intent = classification.Intent == Intent.Unknown
            ? ""
            : $" Most likely intent: {classification.Intent.ToName()} ({Wording.Probability(classification.IntentProbability)}).";
        return $"{classification}: {meaning}.{intent}{Environment.NewLine}";
    }

    public static string Json(Classification classification)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, classification);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + Environment.NewLine;
    }

    /// <summary>Writes a verdict as members of an object; probabilities have four decimals, and the intent is left out where it is unknown.</summary>
    public static void Write(Utf8JsonWriter json, Classification classification)
    {
        json.WriteString("orientation", Name(classification.Orientation));
        WriteProbability(json, "monetization_probability", classification.MonetizationProbability);
        if (classification.Intent != Intent.Unknown)
        {
            json.WriteString("intent", classification.Intent.ToName());
            WriteProbability(json, "intent_probability", classification.IntentProbability);
        }
    }

    /// <summary>The orientation as it stands in every file.</summary>
    public static string Name(Orientation orientation) => orientation switch
    {
        Orientation.Monetization => "monetization",
        Orientation.Undecided => "undecided",
        _ => "relationship",
    };

    /// <summary>The probability of what the verdict says, for a person; nothing where it says nothing.</summary>
    public static string Probability(Classification classification) => classification.Orientation switch
    {
        Orientation.Monetization => Wording.Probability(classification.MonetizationProbability),
        Orientation.Undecided => "",
        _ => Wording.Probability(1 - classification.MonetizationProbability),
    };

    private static void WriteProbability(Utf8JsonWriter json, string name, float probability)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(probability.ToString("0.0000", CultureInfo.InvariantCulture));
    }
}
