using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetSlashesTests(SharedAkismet shared) : IClassFixture<SharedAkismet>
{
    private const string WordPress = "WordPress/6.9";
    private const string Comment = "The baker's wife said \"no\", and the path C:\\bread is where it's written.";

    [Theory]
    [InlineData("Don\\'t say \\\"never\\\"", "Don't say \"never\"")]
    [InlineData("C:\\\\temp", "C:\\temp")]
    [InlineData("nul \\0", "nul \0")]
    [InlineData("no slashes", "no slashes")]
    [InlineData("Don't", "Don't")]
    [InlineData("Don\\'t say \"never\"", "Don\\'t say \"never\"")]
    [InlineData("C:\\temp", "C:\\temp")]
    [InlineData("at the end \\", "at the end \\")]
    public void Slashes_go_where_all_of_them_are_there(string sent, string meant) => Assert.Equal(meant, AkismetSlashes.Undo(sent));

    [Property]
    public void What_got_slashes_loses_them(NonNull<string> text) => Assert.Equal(text.Get, AkismetSlashes.Undo(Slashed(text.Get)));

    [Fact]
    public async Task A_comment_of_WordPress_is_the_same_post_with_and_without_them()
    {
        const string Pitch = "Great post! Visit my page http://deals.example for \"cheap\" watches, and don't wait.";
        await using var app = await AkismetApplication.StartAsync();
        var asChecked = Encoding.UTF8.GetBytes(AkismetApplication.CommentOf(Slashed(Pitch)));

        Assert.Equal("true", (await app.PostAsync("/1.1/comment-check", asChecked, client: WordPress)).Body);
        await app.PostAsync("/1.1/submit-ham", Encoding.UTF8.GetBytes(AkismetApplication.CommentOf(Pitch)), client: WordPress);
        Assert.Equal("false", (await app.PostAsync("/1.1/comment-check", asChecked, client: WordPress)).Body);
    }

    [Theory]
    [InlineData("WordPress/6.9 | Akismet/5.3", "", true)]
    [InlineData("WordPress/6.9 | Akismet/5.3", "recheck_reason=", true)]
    [InlineData("WordPress/6.9 | Akismet/5.3", "recheck_reason=edit", false)]
    [InlineData("Other/1.0 WordPress/6.9", "", false)]
    [InlineData(null, "", false)]
    public async Task Only_new_comments_of_WordPress_may_have_them(string? agent, string form, bool areIn)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.UserAgent = agent;
        request.Method = HttpMethods.Post;
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes("blog=x&" + form));

        Assert.Equal(areIn, AkismetSlashes.AreIn(request, await AkismetFields.ReadAsync(request, SubmittedFormLimits.Default, CancellationToken.None)));
    }

    [Fact]
    public async Task Slashes_of_WordPress_change_no_score()
    {
        var plain = await shared.App.PostAsync("/1.1/comment-check", Encoding.UTF8.GetBytes(AkismetApplication.CommentOf(Comment)), client: "Other/1.0");
        var slashed = await shared.App.PostAsync("/1.1/comment-check", Encoding.UTF8.GetBytes(AkismetApplication.CommentOf(Slashed(Comment))), client: WordPress);

        Assert.Equal(plain.Header("X-SpamSense-Score"), slashed.Header("X-SpamSense-Score"));
    }

    private static string Slashed(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal);
}
