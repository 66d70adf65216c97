namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetConventionTests(SharedAkismet shared) : IClassFixture<SharedAkismet>
{
    [Theory]
    [InlineData("comment_author=viagra-test-123")]
    [InlineData("comment_author=akismet-guaranteed-spam")]
    [InlineData("comment_author_email=akismet-guaranteed-spam%40example.com")]
    [InlineData("comment_author=akismet-guaranteed-spam&user_role=administrator")]
    [InlineData("comment_author=viagra-test-123&user_role=administrator&is_test=1")]
    [InlineData("honeypot_field_name=middle_name&middle_name=Bot")]
    [InlineData("POST_ak_hp_textarea=Bot&POST_ak_js=17")]
    public async Task These_are_always_true(string fields) => Assert.Equal("true", (await CheckAsync(AkismetApplication.KindComment, fields)).Body);

    [Theory]
    [InlineData("user_role=administrator&is_test=1")]
    [InlineData("user_role=administrator")]
    [InlineData("user_role=editor,%20Administrator")]
    [InlineData("user_role=administrator&honeypot_field_name=middle_name&middle_name=Bot")]
    public async Task Administrators_are_always_false(string fields) => Assert.Equal("false", (await CheckAsync(AkismetApplication.Pitch, fields)).Body);

    [Theory]
    [InlineData("user_role=editor")]
    [InlineData("user_role=subadministrator")]
    [InlineData("user_role")]
    [InlineData("is_test=1")]
    public async Task These_roles_change_nothing(string fields) => Assert.Equal("true", (await CheckAsync(AkismetApplication.Pitch, fields)).Body);

    [Theory]
    [InlineData("comment_author=Viagra")]
    [InlineData("comment_author_email=ada%40example.com")]
    [InlineData("honeypot_field_name=middle_name&middle_name=")]
    [InlineData("honeypot_field_name=middle_name&middle_name")]
    [InlineData("honeypot_field_name=middle_name")]
    [InlineData("honeypot_field_name=&middle_name=Bot")]
    [InlineData("middle_name=Bot")]
    [InlineData("POST_ak_hp_textarea=&POST_ak_js=17")]
    [InlineData("test_discard=1")]
    public async Task These_are_no_spam_by_themselves(string fields)
    {
        var answer = await CheckAsync(AkismetApplication.KindComment, fields);

        Assert.Equal("false", answer.Body);
        Assert.Null(answer.Header("X-akismet-pro-tip"));
    }

    [Theory]
    [InlineData("comment_author=akismet-guaranteed-spam&is_test=1&test_discard=1", "discard")]
    [InlineData("comment_author=akismet-guaranteed-spam&is_test=1", null)]
    [InlineData("comment_author=Ada&test_discard=true", "discard")]
    public async Task The_hint_to_discard_can_be_tried_out(string fields, string? tip)
    {
        var answer = await CheckAsync(AkismetApplication.Pitch, fields);

        Assert.Equal("true", answer.Body);
        Assert.Equal(tip, answer.Header("X-akismet-pro-tip"));
        Assert.Matches("^[0-9a-f]{32}$", answer.Header("X-akismet-guid"));
    }

    private Task<AkismetResponse> CheckAsync(string content, string fields) =>
        shared.App.PostAsync(
            "/1.1/comment-check",
            $"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&{fields}" + AkismetApplication.Field("comment_content", content));
}
