using Adapters.Piranha;

namespace Adapters.Tests;

public sealed class PiranhaCommentHookTests : IDisposable
{
    private readonly FilterOfTheTest _filter = new();
    private readonly PiranhaCommentHook _hook;

    public PiranhaCommentHookTests() => _hook = _filter.Create<PiranhaCommentHook>();

    [Theory]
    [InlineData(FilterOfTheTest.Pitch, false)]
    [InlineData(FilterOfTheTest.InAnotherLanguage, false)]
    [InlineData(FilterOfTheTest.Kind, true)]
    [InlineData(null, true)]
    public void A_comment_is_held_unless_it_is_approved(string? body, bool isApproved)
    {
        var comment = new Comment { Author = "Deb", Body = body };
        _hook.OnValidate(comment);

        Assert.Equal(isApproved, comment.IsApproved);
    }

    [Fact]
    public void What_another_hook_holds_stays_held()
    {
        var comment = new Comment { Author = "Maren", Body = FilterOfTheTest.Kind, IsApproved = false };
        _hook.OnValidate(comment);

        Assert.False(comment.IsApproved);
    }

    [Fact]
    public async Task Whoever_approves_what_was_held_teaches_that()
    {
        var comment = new Comment { Author = "Deb", Body = FilterOfTheTest.Pitch };
        _hook.OnValidate(comment);
        _hook.OnAfterSave(comment);
        Assert.Empty(await _filter.ReadCorrectionsAsync());

        comment.IsApproved = true;
        _hook.OnAfterSave(comment);
        _hook.OnAfterSave(comment);
        Assert.Single(await _filter.ReadCorrectionsAsync());

        var again = new Comment { Author = "Deb", Body = FilterOfTheTest.Pitch };
        _hook.OnValidate(again);
        Assert.True(again.IsApproved);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_stored_throws_nothing_into_the_engine()
    {
        _filter.IsFull = true;
        _hook.OnAfterSave(new Comment { Author = "Deb", Body = FilterOfTheTest.Pitch });

        Assert.Empty(await _filter.ReadCorrectionsAsync());
    }

    public void Dispose() => _filter.Dispose();
}
