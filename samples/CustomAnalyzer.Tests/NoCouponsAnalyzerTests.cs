using SpamSense;
using SpamSense.Analyzers;
using SpamSense.Testing;

namespace CustomAnalyzer.Tests;

public class NoCouponsAnalyzerTests
{
    [Theory]
    [InlineData("Use code [|SAVE20|] today")]
    [InlineData("Is the code of the door still 4711?")]
    public Task A_coupon_code_is_reported(string markup) => Verify.ThatAsync<NoCouponsAnalyzer>(markup);

    [Fact]
    public Task The_rule_does_what_its_page_shows() =>
        RulePage.Load(Path.Combine(AppContext.BaseDirectory, "BLOG0001.md")).VerifyAsync<NoCouponsAnalyzer>();

    [Fact]
    public void A_classifier_takes_the_rule_beside_its_own()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { Analyzers = [new NoCouponsAnalyzer()] });
        var analysis = classifier.Analyze("Use code SAVE20 today");
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.ToString() == "warning BLOG0001: The coupon code 'SAVE20' is an advertisement");
        Assert.NotEqual(Decision.Approve, analysis.Decision);
    }

    [Fact]
    public void The_tool_finds_the_rule_in_the_assembly() =>
        Assert.IsType<NoCouponsAnalyzer>(Assert.Single(BuiltInAnalyzers.Find(typeof(NoCouponsAnalyzer).Assembly)));
}
