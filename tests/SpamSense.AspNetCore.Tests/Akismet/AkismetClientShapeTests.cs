using System.Net;
using System.Text;

namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>What clients send, as they write it, with words of our own in it.</summary>
public class AkismetClientShapeTests(SharedAkismet shared) : IClassFixture<SharedAkismet>
{
    public static TheoryData<string, string?, string?, string> Checks => new()
    {
        // WordPress: values that are empty have no equals sign, both names of the key, and everything it knows of its server.
        {
            "/1.1/comment-check",
            null,
            "application/x-www-form-urlencoded; charset=UTF-8",
            "comment_post_ID=7&comment_author=Ada&comment_author_email=ada%40example.com&comment_author_url&comment_content={0}&comment_type=comment&comment_parent=0"
            + "&user_ID=0&user_ip=192.0.2.7&user_agent=Browser&referrer=https%3A%2F%2Fgarden.example%2F%3Fp%3D7&blog=https%3A%2F%2Fgarden.example&blog_lang=en_US&blog_charset=UTF-8"
            + "&permalink=https%3A%2F%2Fgarden.example%2F%3Fp%3D7&comment_post_modified_gmt=2026-03-04+05%3A06%3A07&akismet_comment_nonce=passed&POST_comment=Hello&POST_submit=Send"
            + "&POST_ak_js=42&HTTP_HOST=garden.example&SCRIPT_NAME=%2Fwp-comments-post.php&REMOTE_ADDR=192.0.2.7&QUERY_STRING&user_role&is_test=false&key={1}&api_key={1}"
        },

        // Discourse: the key is in the host, and the type goes by another name.
        {
            "/1.1/comment-check",
            AkismetApplication.Key + ".rest.akismet.com",
            "application/x-www-form-urlencoded",
            "blog=https://garden.example&content_type=forum-post&referrer=&permalink=https://garden.example/t/soil/7&comment_author=ada&comment_content={0}"
            + "&comment_author_email=ada@example.com&user_ip=192.0.2.7&user_agent=Browser"
        },

        // Coral with addresses switched off.
        {
            "/1.1/comment-check",
            AkismetApplication.Key + ".localhost:18099",
            "application/x-www-form-urlencoded",
            "user_ip=&user_agent=Browser&comment_author=Ada&comment_content={0}&is_test=false&blog=https%3A%2F%2Fgarden.example"
        },

        // A client that writes lists with places, and nothing of the key elsewhere.
        {
            "/1.1/comment-check",
            null,
            "application/x-www-form-urlencoded;charset=UTF-8",
            "blog=https%3A%2F%2Fgarden.example&blog_charset=UTF-8&blog_lang=en&api_key={1}&user_agent=Browser&user_ip=192.0.2.7&user_role=guest&comment_author=Ada"
            + "&comment_content={0}&comment_context%5B0%5D=soil&comment_context%5B1%5D=compost&comment_date_gmt=2026-03-04T05%3A06%3A07.000Z&comment_type=contact-form"
        },

        // Perl: no version of ours, everything empty that is not known, in the order of its program.
        {
            "/1.1/comment-check",
            AkismetApplication.Key + ".localhost",
            "application/x-www-form-urlencoded",
            "blog=http%3A%2F%2Fgarden.example%2F&user_ip=192.0.2.7&user_agent=Browser&referrer=&permalink=&comment_type=&comment_author=Ada&comment_author_email=&comment_author_url=&comment_content={0}"
        },

        // An address that lost its version, and a content type that says no more than a charset, or nothing.
        { "/comment-check", AkismetApplication.Key + ".rest.akismet.com", null, "blog=https%3A%2F%2Fgarden.example&user_ip=192.0.2.7&comment_content={0}" },
        { "/1.1/comment-check", null, "text/plain", "api_key={1}&blog=https%3A%2F%2Fgarden.example&user_ip=192.0.2.7&comment_content={0}" },

        // The key sent twice, as by a form with a hidden field.
        { "/1.1/comment-check", null, "application/x-www-form-urlencoded", "api_key={1}&api_key={1}&&blog=https%3A%2F%2Fgarden.example&comment_content={0}&" },
    };

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task Every_client_gets_both_answers(string path, string? host, string? contentType, string body)
    {
        foreach (var (content, expected) in ((string, string)[])[(AkismetApplication.Pitch, "true"), (AkismetApplication.KindComment, "false")])
        {
            var sent = body.Replace("{0}", Uri.EscapeDataString(content).Replace("%20", "+", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{1}", AkismetApplication.Key, StringComparison.Ordinal);
            var answer = await shared.App.PostAsync(path, Encoding.ASCII.GetBytes(sent), host, contentType);

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(expected, answer.Body);
        }
    }
}
