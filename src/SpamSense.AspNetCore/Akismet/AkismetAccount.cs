using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoints that ask about the key itself.</summary>
internal static class AkismetAccount
{
    private const int AccountId = 1;
    private const string NotHere = "This server has no accounts at WordPress.com.";

    internal static Task VerifyKeyAsync(HttpResponse response, AkismetCall call) => AkismetWords.WriteAsync(response, AkismetWords.Valid);

    /// <summary>A site that goes takes nothing with it: its key is revoked by whoever runs the server.</summary>
    internal static Task DeactivateAsync(HttpResponse response, AkismetCall call) => AkismetWords.WriteAsync(response, AkismetWords.Deactivated);

    internal static Task WriteNotHereAsync(HttpResponse response, AkismetCall call) => AkismetWords.WriteInvalidAsync(response, NotHere);

    internal static Task WriteConnectedAsync(HttpContext context) => AkismetWords.WriteAsync(context.Response, AkismetWords.Connected);

    internal static Task GetSubscriptionAsync(HttpResponse response, AkismetCall call) => AkismetJson.WriteAsync(response, call, static (json, call) =>
    {
        json.WriteNumber("account_id", AccountId);
        json.WriteString("account_type", "self-hosted");
        json.WriteString("account_name", call.Site.Name);
        json.WriteString("status", "active");
        json.WriteBoolean("next_billing_date", false);
        json.WriteBoolean("limit_reached", false);
    });
}
