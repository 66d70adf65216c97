using Adapters.Moonglade;
using SpamSense;

namespace Adapters.Tests;

public sealed class MoongladeModeratorTests(FilterOfTheTest filter) : IClassFixture<FilterOfTheTest>
{
    [Theory]
    [InlineData(FilterOfTheTest.Pitch, true)]
    [InlineData(FilterOfTheTest.InAnotherLanguage, false)]
    [InlineData(FilterOfTheTest.Kind, false)]
    [InlineData("", false)]
    public async Task Only_what_is_rejected_is_refused_unless_told(string text, bool isRefused) =>
        Assert.Equal(isRefused, await new MoongladeModerator(filter.Checker).Detect("Deb", text));

    [Fact]
    public async Task What_a_person_should_look_at_is_refused_where_that_is_wanted()
    {
        var moderator = new MoongladeModerator(filter.Checker, Decision.Review);

        Assert.True(await moderator.Detect("Deb", FilterOfTheTest.InAnotherLanguage));
        Assert.False(await moderator.Detect("Deb", FilterOfTheTest.Kind));
    }

    [Fact]
    public async Task Any_number_of_texts_may_be_asked_about()
    {
        var moderator = new MoongladeModerator(filter.Checker);

        Assert.False(await moderator.Detect());
        Assert.True(await moderator.Detect(FilterOfTheTest.Pitch));
        Assert.True(await moderator.Detect(FilterOfTheTest.Kind, FilterOfTheTest.Kind, FilterOfTheTest.Pitch));
    }

    [Fact]
    public async Task What_promotes_is_masked_and_nothing_else()
    {
        var masked = await new MoongladeModerator(filter.Checker).Mask(FilterOfTheTest.Pitch);

        Assert.Equal("Hello dear, ***** ** **** ** *********************************** for cheap watches, 70% off ***** ****. ***** ***!", masked);
    }

    [Theory]
    [InlineData(FilterOfTheTest.Kind)]
    [InlineData(FilterOfTheTest.InAnotherLanguage)]
    [InlineData("Deb Carter")]
    [InlineData("")]
    [InlineData("\ud83d alone")]
    public async Task What_has_nothing_to_mask_comes_back_as_it_is(string text) => Assert.Equal(text, await new MoongladeModerator(filter.Checker).Mask(text));
}
