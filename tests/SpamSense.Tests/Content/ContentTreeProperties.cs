using FsCheck.Xunit;
using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class ContentTreeProperties
{
    [Property(MaxTest = 10_000)]
    public void A_tree_of_any_text_is_whole(byte[] choices) => AssertWhole(MixedText.Of(choices));

    [Property(MaxTest = 2_000)]
    public void A_tree_of_any_string_is_whole(string? text) => AssertWhole(text ?? "");

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void A_tree_of_hard_text_is_whole(string piece)
    {
        AssertWhole(HardText.Repeat(piece, 2000));
        AssertWhole(HardText.Repeat(piece + "\n", 2000));
    }

    [Fact]
    public void Every_unit_may_stand_in_a_text()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            AssertWhole($"{(char)c}");
            AssertWhole($"a{(char)c}. <b>{(char)c}");
        }
    }

    [Property(MaxTest = 5_000)]
    public void The_tokens_are_those_that_the_classifier_reads(byte[] choices)
    {
        var text = MixedText.Of(choices);
        Assert.All(Enum.GetValues<ContentFormat>(), format => AssertReplays(text, format));
    }

    [Property(MaxTest = 1_000)]
    public void A_text_has_one_tree(byte[] choices)
    {
        var text = MixedText.Of(choices);
        var first = ContentTree.Parse(text);
        ContentTree.Parse(text + text);
        var second = ContentTree.Parse(text);
        Assert.Equal(first.TokenRecords, second.TokenRecords);
        Assert.Equal(first.SentenceRecords, second.SentenceRecords);
        Assert.Equal(first.BlockRecords, second.BlockRecords);
        Assert.Equal(first.Links.Select(link => (link.Span, link.Target)), second.Links.Select(link => (link.Span, link.Target)));
    }

    private static void AssertReplays(string text, ContentFormat format)
    {
        var tree = ContentTree.Parse(text, format);
        Assert.Equal(Folding.Of(text), tree.FoldedText);
        var tokenizer = new Tokenizer(tree.FoldedText, new char[Tokenizer.MaxWordLength]);
        var isAfterBreak = false;
        var index = 0;
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Kind is TokenKind.LineBreak or TokenKind.HashSign)
            {
                isAfterBreak |= tokenizer.Kind == TokenKind.LineBreak;
                continue;
            }

            var token = tree.TokenRecords[index++];
            var isNamed = tokenizer.Kind is TokenKind.Word or TokenKind.Punctuation;
            Assert.Equal((tokenizer.Kind, tokenizer.Start, tokenizer.End, isAfterBreak), (token.Symbol, token.FoldedStart, token.FoldedStart + token.FoldedLength, token.Is(TokenFlags.AfterLineBreak)));
            Assert.Equal(isNamed ? tokenizer.Hash : 0, token.Hash);
            Assert.Equal(tokenizer.Kind == TokenKind.Word ? tokenizer.Case : WordCase.Lower, token.Case);
            Assert.Equal(tokenizer.Kind == TokenKind.Punctuation ? tokenizer.Mark : '\0', token.Mark);
            Assert.Equal((tokenizer.IsSpaced, tokenizer.IsDisguised, tokenizer.IsDefanged), (token.Is(TokenFlags.Spaced), token.Is(TokenFlags.Disguised), token.Is(TokenFlags.Defanged)));
            if (tokenizer.Kind is not (TokenKind.Word or TokenKind.Link or TokenKind.Email or TokenKind.Mention))
            {
                Assert.Equal((tokenizer.Digits, tokenizer.Repeats), (token.Digits, token.Repeats));
            }

            if (tokenizer.Kind == TokenKind.Link)
            {
                Assert.Equal(tokenizer.Host, tree.HostOf(in token));
            }

            isAfterBreak = false;
        }

        Assert.Equal(tree.TokenRecords.Length, index);
    }

    private static void AssertWhole(string text)
    {
        foreach (var format in Enum.GetValues<ContentFormat>())
        {
            var tree = ContentTree.Parse(text, format);
            Assert.NotEqual(ContentFormat.Detect, tree.Format);
            AssertTiles(tree, tree.Root.Span, tree.Blocks);
            foreach (var block in tree.Blocks)
            {
                Assert.True(block.IsBlock && block.Children.Count > 0);
                AssertTiles(tree, block.Span, block.Children);
                foreach (var sentence in block.Children)
                {
                    Assert.True(sentence.Children.Count > 0 && sentence.Parent == block);
                    AssertTiles(tree, sentence.Span, sentence.Children);
                    Assert.Equal(sentence.Span, TextSpan.FromBounds(sentence.Children[0].Span.Start, sentence.Children[sentence.Children.Count - 1].Span.End));
                }
            }

            Assert.Equal(tree.Tokens.Count, tree.Sentences.Sum(sentence => sentence.Children.Count));
            Assert.Equal(tree.Sentences.Count, tree.Blocks.Sum(block => block.Children.Count));
            AssertLinks(tree);
            Assert.All(tree.Disguises, disguise => AssertInside(tree, disguise.Span));
            Assert.Equal(tree.Disguises.Order(Comparer<ContentDisguise>.Create((left, right) => left.Span.Start.CompareTo(right.Span.Start))), tree.Disguises);
        }
    }

    private static void AssertLinks(ContentTree tree)
    {
        var last = -1;
        foreach (var link in tree.Links)
        {
            AssertInside(tree, link.Span);
            AssertInside(tree, link.TargetSpan);
            Assert.True(link.Span.Contains(link.TargetSpan));
            Assert.True(link.TargetSpan.Start >= last);
            last = link.TargetSpan.End;
            if (link.VisibleSpan is { } visible)
            {
                AssertInside(tree, visible);
                Assert.True(link.Span.Contains(visible) && !visible.OverlapsWith(link.TargetSpan));
            }

            Assert.All(link.TrackingParameters.Concat(link.AffiliateParameters), span => Assert.True(link.TargetSpan.Contains(span) && !span.IsEmpty));
            Assert.EndsWith(link.RegistrableDomain, link.Host.TrimEnd('.'), StringComparison.Ordinal);
        }
    }

    private static void AssertTiles(ContentTree tree, TextSpan parent, ContentNodeList nodes)
    {
        var end = parent.Start;
        foreach (var node in nodes)
        {
            AssertInside(tree, node.Span);
            Assert.True(node.Span.Start >= end && node.Span.End <= parent.End, $"{node} does not fit behind {end} in {parent}.");
            Assert.False(node.Span.IsEmpty, $"{node} is empty.");
            end = node.Span.End;
        }
    }

    private static void AssertInside(ContentTree tree, TextSpan span)
    {
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= tree.Text.Length, $"{span} lies outside.");
        Assert.False(SplitsPair(tree.Text, span.Start) || SplitsPair(tree.Text, span.End), $"{span} splits a pair.");
    }

    private static bool SplitsPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);
}
