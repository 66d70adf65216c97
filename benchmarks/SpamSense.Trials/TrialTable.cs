using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;
using SpamSense.Training;
using SpamSense.Training.Data;

namespace SpamSense.Trials;

/// <summary>Writes the table.</summary>
internal sealed class TrialTable(Arguments arguments, IReadOnlyList<LabelledPost> posts, IReadOnlyList<IReadOnlyList<string>> groups)
{
    internal string Write(IReadOnlyList<Trial> trials, IReadOnlyDictionary<string, TrialScores> results)
    {
        var text = new StringBuilder();
        WriteHead(text);
        foreach (var trial in trials)
        {
            var scores = results[trial.Name];
            text.Append(CultureInfo.InvariantCulture, $"| `{trial.Name}` | {trial.Description} | ");
            text.Append(scores.Failure is { } failure ? $"did not run: {failure} | | | | | | | |" : Figures(TrialMeasures.Of(scores), scores.SecondsOfFit)).Append('\n');
        }

        return text.ToString();
    }

    private static string Figures(TrialMeasures measures, double seconds) => FormattableString.Invariant(
        $"{measures.AreaWithin:F4} | {measures.AreaOfPairs:F4} | {measures.FoundAt95:P1} | {measures.FoundAt97:P1} | {measures.WorstKept:P1} ({measures.WorstSource}) | ")
        + $"{Points(measures.GoodWords)} | {Points(measures.Leetspeak)} | {seconds.ToString("F1", CultureInfo.InvariantCulture)} |";

    private static string Points(TrialMeasures.Change change) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * change.Recall:+0.0;-0.0;0.0} / {100 * change.FalseAlarms:+0.0;-0.0;0.0}");

    private void WriteHead(StringBuilder text)
    {
        var data = string.Join(' ', arguments.Data.Select(path => $"--data {path}"));
        var only = arguments.Only.Count > 0 ? $" --only {string.Join(',', arguments.Only)}" : "";
        var left = posts.Count(post => !SourceWeights.IsOwnCorpus(post.Source));
        text.Append(FormattableString.Invariant($"""
            # Ways to train, tried

            Written by

            ```bash
            dotnet run --project benchmarks/SpamSense.Trials -c Release -- {data} --max-posts-per-source {arguments.MaxPostsPerSource}{only} -o {arguments.Output}
            ```

            with Microsoft.ML {PackageVersions.Of(typeof(MLContext))}, Microsoft.ML.LightGbm {PackageVersions.Of(typeof(LightGbmBinaryTrainer))}, .NET {Environment.Version},
            on {left:N0} posts of {groups.Sum(group => group.Count)} public sources and {posts.Count - left:N0} of our own corpus: at most {arguments.MaxPostsPerSource:N0} of each source.

            Public sources that are related are left out together, and a model sees none of them. Our own corpus is trained on every time, unless a row says otherwise.
            The sealed sets are no part of this. A source counts as much as any other in every mean. **Differences under 0.003 in an area are noise**, and so are
            differences of a point or two in the shares. A penalty stands against the sum over all posts, so with more posts each it weighs less. Left out together:


            """).ReplaceLineEndings("\n"));
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {string.Join(", ", group)}\n");
        }

        text.Append("""

            - **within**: area under the curve, mean over the sources with both labels.
            - **pairs**: the same over all pairs of one source's relationship posts and another's monetization posts, at most 500 of each.
            - **found at 95, at 97**: monetization that is found at the threshold that keeps 95 % or 97 % of relationship, one threshold for all sources.
            - **worst kept**: relationship that is kept, at the first of these thresholds, of the source that fares worst.
            - **everyday words, leetspeak**: what 30 appended words (`GoodWordsAttack`) or `LeetspeakAttack` do at the first threshold, to recall / to false alarms, in points, on
              the first 200 posts of each source.
            - **seconds**: one fit on a machine that did other work too, without reading posts. For another trainer on the shipped features, the trainer alone.

            | name | what | within | pairs | found at 95 | at 97 | worst kept | everyday words | leetspeak | seconds |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """.ReplaceLineEndings("\n"));
    }
}
