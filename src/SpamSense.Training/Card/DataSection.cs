using System.Globalization;
using System.Text;

namespace SpamSense.Training.Card;

/// <summary>What the model was trained on, and under which terms it was published.</summary>
internal static class DataSection
{
    private const string OwnOrigin = "our own corpus, `models/corpus`";
    private const string OwnLicence = "MIT, as the project";

    internal static void Write(StringBuilder card, ModelManifest manifest, CardReferences references)
    {
        card.Append("""
            ## What it was trained on

            The text of the public sources is other people's and is not in this repository; the licences are those that the publishers of the
            collections state, and say nothing of what single authors agreed to. `../shared/data/SOURCES.md` describes how each was labelled, and
            its traps.

            | source | relationship | monetization | origin | licence | SHA-256 of the posts |
            | --- | ---: | ---: | --- | --- | --- |

            """);
        foreach (var source in manifest.Sources)
        {
            var facts = SourceWeights.IsOwnCorpus(source.Name)
                ? new SourceFacts(OwnOrigin, OwnLicence)
                : references.Sources.GetValueOrDefault(source.Name, new SourceFacts("", ""));
            card.AppendLine(CultureInfo.InvariantCulture, $"| {source.Name} | {source.Relationship:N0} | {source.Monetization:N0} | {facts.Origin} | {facts.Licence} | `{source.Sha256[..16]}…` |");
        }

        card.AppendLine(CultureInfo.InvariantCulture, $"| **all** | **{manifest.Sources.Sum(source => source.Relationship):N0}** | **{manifest.Sources.Sum(source => source.Monetization):N0}** | | | |");
        card.AppendLine();
    }
}
