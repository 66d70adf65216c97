namespace SpamSense.Server.Moderation;

/// <summary>Tells whether a form was sent by one of our pages. Browsers say so by themselves; what says nothing is no browser, or an old one, and needs the token all the same.</summary>
internal static class RequestOrigin
{
    internal static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
        {
            return site.ToString() == "same-origin";
        }

        // The scheme may differ: a proxy in front of us speaks https.
        var origin = request.Headers.Origin;
        return origin.Count == 0 || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
