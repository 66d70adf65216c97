using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

/// <summary>What holds for every text: our own posts, and texts put together from what fixes care about.</summary>
public class FixProperties
{
    private static readonly string[] Pieces =
    [
        "https://bit.ly/3xyz", "bit.ly/a", "tinyurl.com/b?utm_source=x&tag=ann-20", "https://www.amazon.com/dp/B0/ref=a_1?tag=a-20&th=1&utm_medium=y", "hxxps://bit[.]ly/c",
        "https://", "bit", ".ly", "/d", "t.me/ann", "www.", "site dot com", "&amp;utm_term=z", "?fbclid=q", "#top", "https://garden.example/?ref=a&b=2",
        "<a href=\"https://bit.ly/e\">", "<a href='https://garden.example' rel='x'>", "<a href=https://one.example?utm_id=1>", "<a href=\"", "<a ", "</a>", "<b>", "</b>", "<p>", "<!--", "-->", "<", ">", "\"", "'",
        "<a href='mailto:ann@post.example'>ann@post.example</a>", "[", "](", "](https://bit.ly/f)", "[roses](https://bit.ly/g \"t\")", "![x](https://bit.ly/h)", "<https://bit.ly/i>", "[url]", "[/url]", "[url=https://bit.ly/j]", ")", "(", "]",
        "\u200B", "\u200D", "\u202E", "\u00AD", "\uFEFF", "&#8203;", "&zwj;", "\uFE0F", "\uD83D", "\uDE00", "😀", "👩\u200D🚀", "\0", "fr\u200Bee", "fre\u200Ce",
        "+1 (555) 010-4477", "0305550123", "&#48;", "ann@post.example", "@", "a", "0x52908400098527886E0F7030069857D2E4169EE7", "word", "Great post, thanks for sharing!",
        " ", " ", " ", "\n", "\r\n", "- ", "> ", "1. ", "    ", "`", "```\n", "*", "\\", "&", ";", "\u00A0", "ж", "日本",
    ];

    private static readonly string[] Keys =
    [
        ContentFixKeys.AddNoFollow, ContentFixKeys.StripTracking, ContentFixKeys.StripAffiliate, ContentFixKeys.RemoveInvisible, ContentFixKeys.RemoveLink,
        ContentFixKeys.DefangLink, ContentFixKeys.MaskPhone, ContentFixKeys.MaskEmail, ContentFixKeys.MaskWallet,
    ];

    public static TheoryData<string> Sources => ["own-blogs", "own-community", "own-money", "own-social", "blog-comments.labelled"];

    [Property(MaxTest = 400)]
    public Property To_mend_a_text_again_changes_nothing() => Prop.ForAll(Texts(), text => Check(text.Text, text.Format));

    [Theory]
    [MemberData(nameof(Sources))]
    public void To_mend_a_post_again_changes_nothing(string source)
    {
        foreach (var text in Posts(source))
        {
            Check(text, ContentFormat.Detect);
        }
    }

    private static void Check(string text, ContentFormat format)
    {
        var analysis = Mending.Analyze(text, format);
        var fixes = ContentFixer.Default.GetFixes(analysis);
        foreach (var key in Keys)
        {
            var own = fixes.Where(fix => fix.EquivalenceKey == key).ToList();
            var mended = ContentFixer.Default.Apply(analysis, key);
            CheckAgain(mended, key);
            if (own.Count == 0)
            {
                Assert.Same(analysis.Post, mended);
            }
        }

        CheckAgain(ContentFixer.Default.Apply(analysis, Keys), Keys);
        CheckUntouched(text, fixes);
    }

    private static void CheckAgain(Post mended, params string[] keys)
    {
        var again = ContentFixer.Default.Apply(Mending.Classifier.Analyze(mended), keys);
        Assert.Equal(mended.Text, again.Text);
    }

    /// <summary>One fix alone leaves every unit outside of its changes, and no half of a pair.</summary>
    private static void CheckUntouched(string text, IReadOnlyList<ContentFix> fixes)
    {
        foreach (var fix in fixes)
        {
            var (expected, position) = (new StringBuilder(), 0);
            foreach (var change in fix.Changes)
            {
                expected.Append(text, position, change.Span.Start - position).Append(change.NewText);
                position = change.Span.End;
                Assert.True(TextEdit.IsWithin(text, change.Span));
            }

            var edit = new TextEdit();
            edit.TryAdd(fix);
            Assert.Equal(expected.Append(text, position, text.Length - position).ToString(), edit.Apply(text, 0, text.Length));
        }
    }

    private static Arbitrary<(string Text, ContentFormat Format)> Texts()
    {
        var piece = Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        var texts = piece.ArrayOf().Select(string.Concat);
        var formats = Gen.Elements(ContentFormat.Detect, ContentFormat.Plain, ContentFormat.Html, ContentFormat.Markdown);
        return texts.SelectMany(text => formats.Select(format => (text, format))).ToArbitrary();
    }

    private static IEnumerable<string> Posts(string source)
    {
        var path = source.StartsWith("own-", StringComparison.Ordinal)
            ? RepositoryFiles.PathOf("models", "corpus", $"{source}.jsonl")
            : RepositoryFiles.PathOf("samples", "data", $"{source}.jsonl");
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("text").GetString()!;
        }
    }
}
