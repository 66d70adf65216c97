using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>Says what is wrong with the options of the Akismet protocol.</summary>
internal sealed class AkismetOptionsValidator : IValidateOptions<AkismetOptions>
{
    private const int LeastBytes = 1024;
    private const int MostBytes = 64 * 1024 * 1024;
    private const int LeastFields = 64;
    private const int MostFields = 16384;
    private const int LastStatus = 599;

    public ValidateOptionsResult Validate(string? name, AkismetOptions options)
    {
        var problems = new List<string>();
        foreach (var suffix in options.HostSuffixes)
        {
            Check(IsHost(suffix), nameof(options.HostSuffixes), $"'{suffix}' is no host such as spam.example.org");
        }

        Check(options.DiscardProbability >= 0, nameof(options.DiscardProbability), "a probability is no less than 0");
        Check(
            options.FailureStatusCode is >= StatusCodes.Status500InternalServerError and <= LastStatus,
            nameof(options.FailureStatusCode),
            "a failure is an HTTP status from 500 to 599");
        Check(options.MonthlyLimit is null or > 0, nameof(options.MonthlyLimit), "a limit is 1 or more, and none is no value at all");
        Check(options.MaxFormBytes is >= LeastBytes and <= MostBytes, nameof(options.MaxFormBytes), $"a form is limited to {LeastBytes} to {MostBytes} bytes");
        Check(
            options.MaxFormFields is >= LeastFields and <= MostFields,
            nameof(options.MaxFormFields),
            $"a form is limited to {LeastFields} to {MostFields} fields");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Check(bool isGood, string option, string problem)
        {
            if (!isGood)
            {
                problems.Add($"{AkismetOptions.SectionName}:{option}: {problem}.");
            }
        }
    }

    private static bool IsHost(string? suffix) =>
        !string.IsNullOrEmpty(suffix) && suffix[0] != '.' && Uri.CheckHostName(suffix) is UriHostNameType.Dns;
}
