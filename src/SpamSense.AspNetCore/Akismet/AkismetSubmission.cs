using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoints <c>submit-spam</c> and <c>submit-ham</c>. The thank-you is a promise: the correction is safe, and in force.</summary>
internal sealed class AkismetSubmission(SiteCorrections corrections)
{
    private const int LongestReporter = 200;
    private const string EmptyPost = "There is nothing of a post: \"comment_content\", \"comment_author\" and \"comment_author_url\" are empty.";

    internal AkismetAnswer As(Orientation label) => (response, call) => AnswerAsync(response, call, label);

    private async Task AnswerAsync(HttpResponse response, AkismetCall call, Orientation label)
    {
        var post = AkismetPost.Of(call);
        if (string.IsNullOrWhiteSpace(post.Text) && post.AuthorName is null && post.AuthorUrl is null)
        {
            // All posts without anything are the same post, and would get this verdict.
            await AkismetWords.WriteInvalidAsync(response, EmptyPost).ConfigureAwait(false);
            return;
        }

        var isTest = call.Fields.IsSet("is_test") || AkismetConventions.IsTestSpam(call.Fields);
        if (!isTest)
        {
            await CorrectAsync(call, post, label, response.HttpContext.RequestAborted).ConfigureAwait(false);
        }

        await AkismetWords.WriteAsync(response, AkismetWords.ThankYou).ConfigureAwait(false);
    }

    private Task CorrectAsync(AkismetCall call, Post post, Orientation label, CancellationToken cancellationToken)
    {
        var reporter = call.Fields["reporter"];
        return corrections.CorrectAsync(
            call.Site.Name,
            post,
            label,
            CorrectionSource.Akismet,
            string.IsNullOrEmpty(reporter) ? null : reporter.Length <= LongestReporter ? reporter : reporter[..LongestReporter],
            cancellationToken);
    }
}
