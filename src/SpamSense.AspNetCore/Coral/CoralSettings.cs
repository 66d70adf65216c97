using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>Reads the options of Coral, and says what is wrong with them.</summary>
internal static class CoralSettings
{
    internal static CoralOptions Read(IConfiguration? configuration, Action<CoralOptions>? configure)
    {
        var options = new CoralOptions();
        try
        {
            configuration?.GetSection(CoralOptions.SectionName).Bind(options);
        }
        catch (InvalidOperationException e)
        {
            // The binder's sentence names the setting and the value.
            throw Invalid([e.Message]);
        }

        configure?.Invoke(options);
        var problems = ProblemsOf(options).ToList();
        return problems.Count == 0 ? options : throw Invalid(problems);
    }

    internal static byte[][] SecretsOf(CoralOptions options) => [.. options.SigningSecrets.Select(secret => Encoding.UTF8.GetBytes(secret.Trim()))];

    private static IEnumerable<string> ProblemsOf(CoralOptions options)
    {
        if (options.SigningSecrets.Count == 0)
        {
            yield return $"{CoralOptions.SectionName}:{nameof(options.SigningSecrets)} is empty; it needs the signing secret that Coral shows for the moderation phase.";
        }

        if (options.SigningSecrets.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{CoralOptions.SectionName}:{nameof(options.SigningSecrets)} has an empty secret.";
        }

        foreach (var (name, status) in new[] { (nameof(options.ReviewStatus), options.ReviewStatus), (nameof(options.RejectStatus), options.RejectStatus) })
        {
            if (!Enum.IsDefined(status))
            {
                yield return $"{CoralOptions.SectionName}:{name} can be {string.Join(", ", Enum.GetNames<CoralStatus>())}.";
            }
        }
    }

    private static OptionsValidationException Invalid(IEnumerable<string> problems) => new(Options.DefaultName, typeof(CoralOptions), problems);
}
