using FsCheck.Xunit;
using SpamSense.Learning;

namespace SpamSense.Tests.Learning;

public class PostIdentityTests
{
    private static readonly Post Base = new() { Title = "Raku", Text = "How hot is\nyour kiln?", AuthorName = "Ann", AuthorUrl = "https://ann.example" };

    public static TheoryData<Post> SameAsBase =>
    [
        Base with { Text = "How hot is\r\nyour kiln?" },
        Base with { Text = "How hot is\ryour kiln?" },
        Base with { Text = "  How hot is\u2028your kiln?\n\n" },
        Base with { AuthorName = "Ann ", Title = "\tRaku" },
        Base with { Thread = "kilns", Language = "en", Source = "a site" },
    ];

    public static TheoryData<Post> OtherThanBase =>
    [
        Base with { Text = "How hot is your kiln?" },
        Base with { Text = "how hot is\nyour kiln?" },
        Base with { Text = "How hot is\n\nyour kiln?" },
        Base with { AuthorName = "Anna" },
        Base with { AuthorUrl = null },
        Base with { Title = "", Text = "Raku\nHow hot is\nyour kiln?" },
    ];

    [Fact]
    public void It_is_32_digits_and_never_changes() => Assert.Equal("@ID@", PostIdentity.Of(Base));

    [Theory]
    [MemberData(nameof(SameAsBase))]
    public void White_space_at_the_ends_and_the_kind_of_line_ends_make_no_other_post(Post post) => Assert.Equal(PostIdentity.Of(Base), PostIdentity.Of(post));

    [Theory]
    [MemberData(nameof(OtherThanBase))]
    public void Everything_else_does(Post post) => Assert.NotEqual(PostIdentity.Of(Base), PostIdentity.Of(post));

    [Fact]
    public void What_moves_from_one_part_to_the_next_is_another_post()
    {
        var left = new Post { Text = "a", AuthorName = "bc", AuthorUrl = "d" };
        Assert.NotEqual(PostIdentity.Of(left), PostIdentity.Of(new Post { Text = "a", AuthorName = "b", AuthorUrl = "cd" }));
        Assert.NotEqual(PostIdentity.Of(left), PostIdentity.Of(new Post { Title = "a", Text = "bc", AuthorUrl = "d" }));
    }

    [Fact]
    public void Lone_surrogates_are_told_apart()
    {
        string[] texts = ["\uD800", "\uDBFF", "\uDC00", "\uFFFD", "\uD800\uD800", "a\uD83D", "a\uD83E", "\uDE00\uD83D"];
        Assert.Equal(texts.Length, texts.Select(text => PostIdentity.Of(new Post { Text = text })).Distinct().Count());
    }

    [Fact]
    public void A_text_of_any_length_has_one()
    {
        var lengths = new[] { 0, 1, 470, 480, 500, 512, 513, 100_000 };
        Assert.Equal(lengths.Length, lengths.Select(length => PostIdentity.Of(new Post { Text = new string('x', length) })).Distinct().Count());
        Assert.Equal(PostIdentity.Of(new Post { Text = HardText.Repeat("x\n", 9_000) }), PostIdentity.Of(new Post { Text = HardText.Repeat("x\n", 9_000).Replace("\n", "\r\n", StringComparison.Ordinal) }));
    }

    [Property(MaxTest = 2_000)]
    public void It_takes_any_strings_and_tells_them_as_their_trimmed_lines_do(string? left, string? right)
    {
        var (one, other) = (PostIdentity.Of(new Post { Text = left ?? "", AuthorName = right }), PostIdentity.Of(new Post { Text = right ?? "", AuthorName = left }));
        Assert.Equal(Normal(left) == Normal(right), one == other);
    }

    private static string Normal(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n");
}
