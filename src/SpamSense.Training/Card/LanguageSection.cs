using System.Globalization;
using System.Text;
using SpamSense.Training.Languages;

namespace SpamSense.Training.Card;

/// <summary>Which texts the identifier of languages calls undecided, where there is one.</summary>
internal static class LanguageSection
{
    internal static void Write(StringBuilder card, TrainedLanguages? languages)
    {
        if (languages is null)
        {
            return;
        }

        var report = languages.Report;
        card.Append(CultureInfo.InvariantCulture, $"""
            ## Languages

            A second model decides whether the first has a right to an opinion: a logistic regression over {languages.Words:N0} words of the Latin script, the
            number of words, those with letters of other scripts and those with a capital, in `{ModelFolder.LanguagesName}` ({languages.Zip.Length / 1024.0:0} KB). Where it says
            that a text is not English, the verdict is undecided. A text of a few words that leaves the matter open is taken for English.

            Each row of the first table: all posts of a language, judged by an identifier that was trained without the language. The figure is
            the share called undecided, which is right.

            {Header("language")}

            """);
        foreach (var (language, bands) in report.Unknown)
        {
            WriteRow(card, language, bands);
        }

        WriteRow(card, "**all**", report.AllUnknown);
        card.Append(CultureInfo.InvariantCulture, $"""

            English posts, judged by an identifier that was trained without their source (the sources in five parts). Here undecided is wrong, unless the
            source's record names the wrong language, which happens.

            {Header("source")}

            """);
        foreach (var (source, bands) in report.Known)
        {
            WriteRow(card, source, bands);
        }

        WriteRow(card, "**all**", report.AllKnown);
        card.Append("\nThe same identifiers on English posts of monetization with half as many words of another language behind them, which somebody may try so as not to be judged:\n\n");
        card.Append(Header("attack")).Append('\n');
        WriteRow(card, "foreign words appended", report.Appended);
        card.Append('\n');
    }

    private static string Header(string first) =>
        $"| {first} | posts | undecided | {string.Join(" | ", LengthBands.Names)} |\n| --- | ---: | ---: |{string.Concat(LengthBands.Names.Select(_ => " ---: |"))}";

    private static void WriteRow(StringBuilder card, string name, LengthBands bands)
    {
        card.Append(CultureInfo.InvariantCulture, $"| {name} | {bands.Posts:N0} | {Show(bands.Share)} |");
        for (var band = 0; band < LengthBands.Count; band++)
        {
            card.Append(CultureInfo.InvariantCulture, $" {Show(bands.ShareIn(band))} |");
        }

        card.Append('\n');
    }

    private static string Show(double share) => double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %") : "";
}
