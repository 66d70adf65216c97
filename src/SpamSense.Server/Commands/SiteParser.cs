using System.CommandLine.Parsing;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary>Reads the site that an option names.</summary>
internal static class SiteParser
{
    public static SiteAddress? Parse(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (SiteAddress.Parse(value) is { } site)
        {
            return site;
        }

        result.AddError($"A site is an address such as https://blog.example, not '{value}'");
        return null;
    }
}
