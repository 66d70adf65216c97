using System.Globalization;
using System.Text;

namespace SpamSense.Training.Card;

/// <summary>How to make the model, and this card, again.</summary>
internal static class MakingSection
{
    internal static void Write(StringBuilder card, TrainedModel model)
    {
        card.Append(CultureInfo.InvariantCulture, $"""
            ## How it was made

            ```bash
            benchmarks/peers/leave-one-source-out        # what scikit-learn makes of the same folds; first, if the posts changed
            dotnet run --project src/SpamSense.Cli -c Release -- train --data ../shared/data --data models/corpus --output models --gate
            ```

            The second command trains, measures, and writes the model, `{ModelFolder.ManifestName}`, `{ModelFolder.DiagramName}` and this card. The same data give the same
            bytes (seed {model.Manifest.Seed}, one thread for each model). With `--gate` nothing is written if the new model is worse than the old one on a guarded
            measure, by more than chance explains. A record of the data is a line of JSON with `id`, `source`, `kind`, `text`, `label` (`relationship`
            or `monetization`), `intent` and `lang`. Of a source at most {model.Options.MaxPostsPerSource:N0} posts are used, drawn by the hash of their ids.


            """);
        card.AppendLine(CultureInfo.InvariantCulture, $"Packages: {string.Join(", ", model.Manifest.Packages.Select(package => $"{package.Key} {package.Value}"))}.");
    }
}
