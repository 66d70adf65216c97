using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Answers Coral's external moderation phase. Whatever goes wrong, Coral goes on without an answer.</summary>
internal sealed class CoralEndpoint(CoralOptions options, ISiteDirectory sites, SiteChecks checks)
{
    private static readonly Refusal NotSigned =
        new(StatusCodes.Status401Unauthorized, $"The header {CoralSignature.HeaderName} does not sign this body with a secret that is configured.");
    private static readonly Refusal NoSite =
        new(StatusCodes.Status403Forbidden, $"No site is configured for this tenant: name it below {CoralOptions.SectionName}:{nameof(CoralOptions.Sites)}.");

    private readonly byte[][] _secrets = CoralSettings.SecretsOf(options);

    internal async Task ModerateAsync(HttpContext context)
    {
        var (body, refusal) = await RequestBody.ReadAsync(context).ConfigureAwait(false);
        CoralAnswer? answer = null;
        if (refusal is null)
        {
            answer = Moderate(context, body, out refusal);
            RequestBody.Release(context, body);
        }

        if (refusal is not null)
        {
            await JsonAnswer.RefuseAsync(context, refusal).ConfigureAwait(false);
        }
        else if (answer is not null)
        {
            await JsonAnswer.WriteAsync(context, answer, CoralJson.Default.CoralAnswer).ConfigureAwait(false);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    /// <summary>Judges a signed request.</summary>
    /// <returns>What Coral is to do; <see langword="null"/> where it has nothing to do.</returns>
    private CoralAnswer? Moderate(HttpContext context, ReadOnlySequence<byte> body, out Refusal? refusal)
    {
        if (!CoralSignature.IsValid(context.Request.Headers[CoralSignature.HeaderName], body, _secrets))
        {
            refusal = NotSigned;
            return null;
        }

        var request = RequestJson.Read(body, CoralJson.Default.CoralRequest, out refusal);
        if (request is null || (options.PassStaff && request.IsByStaff))
        {
            return null;
        }

        if (SiteOf(request) is not { } site)
        {
            refusal = NoSite;
            return null;
        }

        refusal = checks.Admit(site);
        var check = refusal is null ? checks.Check(site, request.ToPost(site.Name), isTest: false, out refusal) : null;
        return check?.Decision switch
        {
            Decision.Reject => CoralAnswer.Of(options.RejectStatus),
            Decision.Review => CoralAnswer.Of(options.ReviewStatus),
            _ => null,
        };
    }

    private Site? SiteOf(CoralRequest request)
    {
        var name = request.Site?.Id is { } id && options.Sites.TryGetValue(id, out var byId) ? byId
            : request.TenantDomain is { } domain && options.Sites.TryGetValue(domain, out var byDomain) ? byDomain
            : options.Site;
        return name is not null ? new Site(name)
            : sites.Sites.FirstOrDefault(site => string.Equals(site.Name, request.TenantDomain, StringComparison.OrdinalIgnoreCase)) ?? sites.DefaultSite;
    }
}
