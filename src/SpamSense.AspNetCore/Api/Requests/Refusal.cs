using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Why a request gets no answer.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Detail">One sentence with the place, and never anything of the post.</param>
internal sealed record Refusal(int Status, string Detail)
{
    /// <summary>When there is room again, where that is why.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>The correction that could not be written.</summary>
    internal static Refusal NotStored { get; } =
        new(StatusCodes.Status507InsufficientStorage, "The correction could not be written, so nothing has changed; send it again later.");

    /// <summary>The correction that did not work.</summary>
    internal static Refusal NotCorrected { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "The correction did not work, and may have been taken or not; send it again later, which does no harm.");

    /// <summary>The check that did not work.</summary>
    internal static Refusal NotChecked { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "The check did not work, so nothing is known of the post; hold it and send it again later.");

    /// <summary>The site that asks too much.</summary>
    internal static Refusal OverLimit(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "The site has made as many requests as it may for now.") { RetryAfter = retryAfter };

    /// <summary>Sets the headers that belong to the status.</summary>
    internal void WriteHeaders(HttpResponse response)
    {
        response.StatusCode = Status;
        if (RetryAfter is { } retryAfter)
        {
            response.Headers.RetryAfter = ((long)Math.Max(1, Math.Ceiling(retryAfter.TotalSeconds))).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer realm=\"SpamSense\"";
        }
    }
}
