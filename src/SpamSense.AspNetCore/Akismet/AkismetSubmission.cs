using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoints <c>submit-spam</c> and <c>submit-ham</c>. The thank-you is a promise: the correction is safe, and in force.</summary>
internal sealed class AkismetSubmission(SiteCorrections corrections)
{
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
            var aborted = response.HttpContext.RequestAborted;
            await corrections.CorrectAsync(call.Site.Name, post, label, CorrectionSource.Akismet, call.Fields["reporter"], aborted).ConfigureAwait(false);
        }

        await AkismetWords.WriteAsync(response, AkismetWords.ThankYou).ConfigureAwait(false);
    }
}
