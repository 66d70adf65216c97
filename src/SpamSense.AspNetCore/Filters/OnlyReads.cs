using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Tells the requests that bring no comment, whatever their arguments are called.</summary>
internal static class OnlyReads
{
    internal static bool Is(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method);
}
