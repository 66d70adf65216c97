using SpamSense.Cli.Rules;

namespace SpamSense.Cli.Tests.Rules;

public sealed class RuleFinderTests
{
    [Theory]
    [InlineData("SS2001", true)]
    [InlineData("blog0001", true)]
    [InlineData("SS201", false)]
    [InlineData("S2001", false)]
    [InlineData("buy now", false)]
    [InlineData("", false)]
    public void An_id_is_told_from_a_post(string word, bool isId) => Assert.Equal(isId, RuleFinder.IsId(word));

    [Theory]
    [InlineData("SS0201", "SS2001")]
    [InlineData("ZZ2001", "SS2001")]
    public void A_near_id_is_suggested(string id, string near)
    {
        var failure = Assert.Throws<CommandFailureException>(() => RuleFinder.Find([.. SpamClassifier.Default.SupportedDiagnostics.Where(rule => rule.Id == near)], id));

        Assert.Equal($"There is no rule {id}; did you mean {near}? 'spamsense rules' lists them all.", failure.Message);
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal("SS2001", RuleFinder.Find(SpamClassifier.Default.SupportedDiagnostics, "ss2001").Id);
}
