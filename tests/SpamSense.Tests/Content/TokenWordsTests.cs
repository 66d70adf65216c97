using FsCheck.Xunit;
using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class TokenWordsTests
{
    [Theory]
    [InlineData("Don't go there!!! It’s a “Café”, k8s and $ave…")]
    [InlineData("F R E E money, U.S.A. #Tag #2nd @name fr3e – 100 % of <b>it</b>")]
    [InlineData("a - - b ' c ’ d\n\n…… ?!")]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee Привет 你好 ok")]
    [InlineData("")]
    public void Words_and_marks_are_those_that_the_tokenizer_reads(string text) => AssertSame(ContentTree.Parse(text));

    [Fact]
    public void Words_and_marks_of_comments_are_those_that_the_tokenizer_reads() =>
        Assert.All(SampleComments.Texts, text => AssertSame(ContentTree.Parse(text)));

    [Property(MaxTest = 500)]
    public void Words_and_marks_of_any_text_are_those_that_the_tokenizer_reads(string? text) => AssertSame(ContentTree.Parse(text ?? ""));

    [Theory]
    [InlineData("My Channel is here", "my channel")]
    [InlineData("my   channel", "my channel")]
    [InlineData("Çok GÜZEL", "cok guzel")]
    [InlineData("wow!!!", "wow !!")]
    public void Two_are_joined_with_one_space_however_they_stand(string text, string joined)
    {
        var words = new TokenWords();
        words.Read(ContentTree.Parse(text));
        Assert.Equal(joined, words.Join(0, 1));
    }

    private static void AssertSame(ContentTree tree)
    {
        var words = new TokenWords();
        words.Read(tree);
        var tokenizer = new Tokenizer(tree.FoldedText, new char[Tokenizer.MaxWordLength]);
        var token = 0;
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Kind is TokenKind.Word or TokenKind.Punctuation)
            {
                Assert.Equal(tokenizer.Word.ToString(), words.Of(token).ToString());
                Assert.Equal($"{words.Of(token)} {words.Of(token)}", words.Join(token, token));
            }

            token += tokenizer.Kind is TokenKind.LineBreak or TokenKind.HashSign ? 0 : 1;
        }

        Assert.Equal(tree.TokenRecords.Length, token);
    }
}
