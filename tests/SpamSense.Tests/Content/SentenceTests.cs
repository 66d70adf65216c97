namespace SpamSense.Tests.Content;

public class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One. | Two! | Three? | Four")]
    [InlineData("so nice. i like it. me too", "so nice. | i like it. | me too")]
    [InlineData("What?! No!!! Yes…", "What?! | No!!! | Yes…")]
    [InlineData("Hmm... maybe not. Hmm... Maybe so", "Hmm... maybe not. | Hmm... | Maybe so")]
    [InlineData("你好。再见！真的？是", "你好。 | 再见！ | 真的？ | 是")]
    [InlineData("क्या हुआ। कुछ नहीं।", "क्या हुआ। | कुछ नहीं।")]
    [InlineData("ما هذا؟ لا شيء", "ما هذا؟ | لا شيء")]
    [InlineData("That was great.Thanks for it!Bye", "That was great. | Thanks for it! | Bye")]
    public void End_marks_end_sentences(string text, string sentences) => Assert.Equal(sentences, TreeDump.Sentences(text));

    [Theory]
    [InlineData("Mr. Smith met Dr. Lee at St. Mary")]
    [InlineData("Fruit, e.g. apples, i.e. the red ones, cats vs. dogs etc. are fine")]
    [InlineData("He lives in the U.S. with J. R. Miller")]
    [InlineData("Flour, sugar etc. and salt")]
    [InlineData("It costs 3.50 or 1.000,00 in v2.1")]
    [InlineData("See https://a.example/b.c?d=e.f and jo.smith@mail.example, really")]
    [InlineData("Call String.Format in node.js")]
    [InlineData("\"Really?\" he asked, \"no!\" she said")]
    [InlineData("What a day (so hot!) it was")]
    [InlineData("see ![a cat](https://a.example/cat.png) there")]
    public void Other_stops_do_not(string text) => Assert.Equal(text, TreeDump.Sentences(text));

    [Theory]
    [InlineData("We sell fruit etc. The shop is near", "We sell fruit etc. | The shop is near")]
    [InlineData("She moved to the U.S. It was cold", "She moved to the U.S. | It was cold")]
    [InlineData("And so did I. Then we left", "And so did I. | Then we left")]
    [InlineData("It was in 2019. Nobody came", "It was in 2019. | Nobody came")]
    public void A_stop_may_shorten_and_end(string text, string sentences) => Assert.Equal(sentences, TreeDump.Sentences(text));

    [Theory]
    [InlineData("So good! 😂 Thanks", "So good! 😂 | Thanks")]
    [InlineData("So good! :) Thanks <3 you. <3 Bye", "So good! :) | Thanks <3 you. <3 | Bye")]
    [InlineData("(It was good.) Then we left", "(It was good.) | Then we left")]
    [InlineData("“It was good.” Then we left", "“It was good.” | Then we left")]
    [InlineData("\"Yes!\" She left", "\"Yes!\" | She left")]
    [InlineData("**Yes!** She left", "**Yes!** | She left")]
    public void What_closes_a_sentence_belongs_to_it(string text, string sentences) => Assert.Equal(sentences, TreeDump.Sentences(text));

    [Theory]
    [InlineData("Nice video\nI liked it", "Nice video | I liked it")]
    [InlineData("a long line that goes\non in the next", "a long line that goes\\non in the next")]
    [InlineData("it ends.\nhere", "it ends. | here")]
    [InlineData("first\n2 second\nhttps://a.example", "first | 2 second | https://a.example")]
    [InlineData("你好\n再见", "你好 | 再见")]
    [InlineData("# a\nOne. Two\n\n- Three. Four", "# a || One. | Two || - Three. | Four")]
    public void A_line_break_ends_a_sentence_unless_small_letters_follow(string text, string sentences) => Assert.Equal(sentences, TreeDump.Sentences(text));

    [Theory]
    [InlineData("<p>We went to\nBerlin</p>\n<p>It rained</p>", "We went to\\nBerlin || It rained")]
    [InlineData("<p>We went<br>It rained</p>", "We went | It rained")]
    [InlineData("We <b>went</b>\nIt rained", "We <b>went | It rained")]
    public void In_a_page_tags_break_the_lines(string text, string sentences) =>
        Assert.Equal(sentences, TreeDump.Sentences(text).Replace("went</b>", "went", StringComparison.Ordinal));

    [Fact]
    public void Items_keep_their_numbers() => Assert.Equal("1. Wash it. | Dry it || 2. Fold it", TreeDump.Sentences("1. Wash it. Dry it\n2. Fold it"));
}
