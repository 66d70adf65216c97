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
        var convention = AkismetConventions.Of(fields);
        var (isSpam, isBlatant) = convention == AkismetConvention.None ? Check(response, call, isTest) : Answer(response, call, convention, isTest);
        if (isSpam && (isBlatant || fields.IsSet("test_discard")))
        {
            response.Headers[AkismetHeaders.ProTip] = AkismetHeaders.Discard;
        }

        return AkismetWords.WriteAsync(response, isSpam ? AkismetWords.Spam : AkismetWords.Ham);
    }

    private (bool IsSpam, bool IsBlatant) Check(HttpResponse response, AkismetCall call, bool isTest)
    {
        var leastSpam = call.Options.ReviewIsSpam ? Decision.Review : Decision.Reject;
        var post = AkismetPost.Of(call, AkismetSlashes.AreIn(response.HttpContext.Request, call.Fields));
        var check = checker.Check(call.Site.Name, post, isTest, leastSpam);
        response.Headers[AkismetHeaders.Guid] = check.Id;
        _extras.Add(response.Headers, check.Analysis, checker.Classifier);
        var isBlatant = check.Decision == Decision.Reject && check.Analysis.Classification.MonetizationProbability >= call.Options.DiscardProbability;
        return (check.Decision >= leastSpam, isBlatant);
    }

    private (bool IsSpam, bool IsBlatant) Answer(HttpResponse response, AkismetCall call, AkismetConvention convention, bool isTest)
    {
        var isSpam = convention != AkismetConvention.Administrator;
        response.Headers[AkismetHeaders.Guid] = Guid.NewGuid().ToString("N");
        if (!isTest && convention != AkismetConvention.TestSpam)
        {
            statistics.CountCheck(call.Site.Name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), isSpam);
        }

        return (isSpam, false);
    }
}
