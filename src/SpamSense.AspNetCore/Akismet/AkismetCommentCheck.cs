using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoint <c>comment-check</c>.</summary>
internal sealed class AkismetCommentCheck(SpamChecker checker, ISiteStatistics statistics, TimeProvider clock)
{
    private readonly AkismetExtras _extras = new();

    internal Task AnswerAsync(HttpResponse response, AkismetCall call)
    {
        var fields = call.Fields;
        var isTest = fields.IsSet("is_test");
        bool isSpam, isBlatant;
        var convention = AkismetConventions.Of(fields);
        if (convention == AkismetConvention.None)
        {
            var check = checker.Check(call.Site.Name, AkismetPost.Of(call), isTest);
            isSpam = check.Decision == Decision.Reject || (check.Decision == Decision.Review && call.Options.ReviewIsSpam);
            isBlatant = check.Decision == Decision.Reject && check.Analysis.Classification.MonetizationProbability >= call.Options.DiscardProbability;
            response.Headers[AkismetHeaders.Guid] = check.Id;
            _extras.Add(response.Headers, check.Analysis, checker.Classifier);
        }
        else
        {
            isSpam = convention != AkismetConvention.Administrator;
            isBlatant = false;
            isTest |= convention == AkismetConvention.TestSpam;
            response.Headers[AkismetHeaders.Guid] = Guid.NewGuid().ToString("N");
        }

        if (isSpam && (isBlatant || fields.IsSet("test_discard")))
        {
            response.Headers[AkismetHeaders.ProTip] = AkismetHeaders.Discard;
        }

        if (!isTest)
        {
            statistics.CountCheck(call.Site.Name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), isSpam);
        }

        return AkismetWords.WriteAsync(response, isSpam ? AkismetWords.Spam : AkismetWords.Ham);
    }
}
