using System.Text.Json;
using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Cli.Evaluating;

/// <summary>Writes an evaluation as JSON. What cannot be measured is <see langword="null"/>.</summary>
internal static class EvaluationJson
{
    private const int Digits = 6;

    public static void Write(Utf8JsonWriter json, Evaluation evaluation)
    {
        WriteMeasures(json, evaluation);
        WriteArray(json, "languages", [.. evaluation.Languages], WriteLanguage);
        WriteArray(json, "reliability", evaluation.Report.Bins, WriteBin);
        if (evaluation.Comparison is { } comparison)
        {
            WriteComparison(json, comparison, evaluation.ComparedWith!);
        }

        WriteArray(json, "attacks", evaluation.Attacks, WriteAttack);
        WriteArray(json, "mistakes", evaluation.Mistakes, WriteMistake);
    }

    private static void WriteMeasures(Utf8JsonWriter json, Evaluation evaluation)
    {
        var report = evaluation.Report;
        json.WriteString("measured", evaluation.Title);
        json.WriteNumber("posts", report.Posts);
        json.WriteNumber("threshold", report.Threshold);
        json.WriteStartObject("bootstrap");
        json.WriteString("method", "percentile");
        json.WriteNumber("level", 0.95);
        json.WriteNumber("resamples", Bootstrap.Resamples);
        json.WriteNumber("seed", Bootstrap.Seed);
        json.WriteEndObject();
        json.WriteStartObject("mean_over_sources");
        WriteRecalls(json, report.MeanKept, report.MeanFound, report.MeanAreaUnderCurve, evaluation.Intervals.Means);
        json.WriteEndObject();
        json.WriteStartObject("all_posts");
        WriteMeasure(json, "area_under_curve", report.AreaUnderCurve, evaluation.Intervals.AreaUnderCurve);
        WriteNumber(json, "calibration_error", report.CalibrationError);
        json.WriteEndObject();
        WriteArray(json, "sources", report.Sources, (writer, source) =>
        {
            writer.WriteString("source", source.Source);
            writer.WriteBoolean("trained_on", evaluation.TrainedOn.Contains(source.Source));
            writer.WriteNumber("relationship", source.Relationship);
            writer.WriteNumber("monetization", source.Monetization);
            WriteRecalls(writer, source.Kept, source.Found, source.AreaUnderCurve, evaluation.Intervals.Sources[source.Source]);
            WriteNumber(writer, "undecided", source.Undecided);
            WriteNumber(writer, "calibration_error", source.CalibrationError);
            WriteNumber(writer, "link_kept", source.LinkKept);
            WriteNumber(writer, "link_found", source.LinkFound);
            WriteNumber(writer, "link_area_under_curve", source.LinkAreaUnderCurve);
        });
    }

    private static void WriteLanguage(Utf8JsonWriter json, KeyValuePair<string, LengthBands> language)
    {
        json.WriteString("language", language.Key);
        json.WriteNumber("posts", language.Value.Posts);
        WriteNumber(json, "undecided", language.Value.Share);
        WriteNumber(json, "undecided_under_5_words", language.Value.ShareIn(0));
        WriteNumber(json, "undecided_5_to_15_words", language.Value.ShareIn(1));
        WriteNumber(json, "undecided_over_15_words", language.Value.ShareIn(2));
    }

    private static void WriteBin(Utf8JsonWriter json, ReliabilityBin bin)
    {
        WriteNumber(json, "low", bin.Low);
        WriteNumber(json, "high", bin.High);
        json.WriteNumber("posts", bin.Posts);
        WriteNumber(json, "mean_probability", bin.Probability);
        WriteNumber(json, "monetization", bin.Monetization);
    }

    private static void WriteComparison(Utf8JsonWriter json, ModelComparison comparison, string folder)
    {
        json.WriteStartObject("comparison");
        json.WriteString("before", folder);
        WriteMeasure(json, "kept_change", comparison.KeptChange, comparison.KeptInterval);
        WriteMeasure(json, "found_change", comparison.FoundChange, comparison.FoundInterval);
        WriteArray(json, "sources", comparison.Sources, static (writer, source) =>
        {
            writer.WriteString("source", source.Source);
            writer.WriteNumber("posts", source.Posts);
            writer.WriteNumber("to_monetization", source.ToMonetization);
            writer.WriteNumber("to_monetization_right", source.ToMonetizationRight);
            writer.WriteNumber("to_relationship", source.ToRelationship);
            writer.WriteNumber("to_relationship_right", source.ToRelationshipRight);
            WriteNumber(writer, "kept_change", source.KeptChange);
            WriteNumber(writer, "found_change", source.FoundChange);
        });
        WriteArray(json, "largest_changes", comparison.LargestChanges, static (writer, change) =>
        {
            WritePost(writer, change.Post);
            WriteNumber(writer, "before", change.Before);
            WriteNumber(writer, "after", change.After);
            writer.WriteBoolean("changed_sides", change.ChangedSides);
        });
        json.WriteEndObject();
    }

    private static void WriteAttack(Utf8JsonWriter json, AttackResult result)
    {
        json.WriteString("attack", result.Attack.Name);
        json.WriteString("description", result.Attack.Description);
        json.WriteBoolean("exact", result.Attack.IsExact);
        WriteNumber(json, "texts_changed", result.Changed);
        WriteMeasure(json, "recall_loss", result.RecallLoss, result.RecallLossInterval);
        WriteMeasure(json, "false_alarm_rise", result.FalseAlarmRise, result.FalseAlarmRiseInterval);
        WriteNumber(json, "verdicts_kept", result.VerdictsKept);
        WriteNumber(json, "mean_shift", result.MeanShift);
    }

    private static void WriteMistake(Utf8JsonWriter json, WrongPost mistake)
    {
        WritePost(json, mistake.Post);
        WriteNumber(json, "probability", mistake.Probability);
        WriteArray(json, "reasons", mistake.Reasons, static (writer, reason) =>
        {
            writer.WriteString("name", VisibleText.Of(reason.Name, 100));
            WriteNumber(writer, "log_odds", reason.LogOdds);
        });
    }

    private static void WritePost(Utf8JsonWriter json, Training.Data.LabelledPost post)
    {
        json.WriteString("id", post.Id);
        json.WriteString("source", post.Source);
        json.WriteString("label", Verdict.Name(post.Orientation));
        json.WriteString("text", EvaluationText.Post(post.Text));
    }

    internal static void WriteRecalls(Utf8JsonWriter json, double kept, double found, double area, SourceIntervals intervals)
    {
        WriteMeasure(json, "kept", kept, intervals.Kept);
        WriteMeasure(json, "found", found, intervals.Found);
        WriteMeasure(json, "area_under_curve", area, intervals.AreaUnderCurve);
    }

    internal static void WriteMeasure(Utf8JsonWriter json, string name, double value, Interval interval)
    {
        WriteNumber(json, name, value);
        WriteNumber(json, $"{name}_low", interval.Low);
        WriteNumber(json, $"{name}_high", interval.High);
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, Math.Round(value, Digits));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
