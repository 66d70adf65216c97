using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpamSense.Diagnostics;

namespace SpamSense.AspNetCore;

/// <summary>Tells more of a verdict than the protocol has room for, in headers of our own.</summary>
internal sealed class AkismetExtras
{
    private const int Steps = 1000;
    private const int ModelDigits = 16;

    /// <summary>As many ids as a header has room for; nobody reads more.</summary>
    private const int MostRules = 32;

    private static readonly string[] Scores = MakeScores();

    private KnownModel? _model;

    internal void Add(IHeaderDictionary headers, Analysis analysis, SpamClassifier classifier)
    {
        headers[AkismetHeaders.Score] = Scores[(int)MathF.Round(analysis.Classification.MonetizationProbability * Steps)];
        headers[AkismetHeaders.Model] = ModelOf(classifier);
        if (RulesOf(analysis) is { Length: > 0 } rules)
        {
            headers[AkismetHeaders.Rules] = rules;
        }
    }

    private static string[] MakeScores()
    {
        var scores = new string[Steps + 1];
        for (var i = 0; i <= Steps; i++)
        {
            scores[i] = (i / (double)Steps).ToString("0.000", CultureInfo.InvariantCulture);
        }

        return scores;
    }

    private static string RulesOf(Analysis analysis)
    {
        string[] ids = [];
        var count = 0;
        foreach (var diagnostic in analysis.Diagnostics)
        {
            var decides = diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed;
            if (decides && count < MostRules && Array.IndexOf(ids, diagnostic.Id, 0, count) < 0)
            {
                ids = count == 0 ? new string[MostRules] : ids;
                ids[count++] = diagnostic.Id;
            }
        }

        return count == 1 ? ids[0] : string.Join(',', ids.AsSpan(0, count));
    }

    private string ModelOf(SpamClassifier classifier)
    {
        var known = _model;
        if (known?.Classifier != classifier)
        {
            _model = known = new KnownModel(classifier, classifier.Manifest.Sha256[..ModelDigits]);
        }

        return known.Name;
    }

    private sealed record KnownModel(SpamClassifier Classifier, string Name);
}
