using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>What a client sent: the fields of a form, or of the address where the verb is GET.</summary>
internal readonly struct AkismetFields
{
    private readonly SubmittedForm? _form;
    private readonly IQueryCollection? _query;

    private AkismetFields(SubmittedForm? form, IQueryCollection? query)
    {
        _form = form;
        _query = query;
    }

    /// <summary>The value of a field, or <see langword="null"/> where there is none.</summary>
    internal string? this[string name] => _query is null ? _form?[name] : _query[name] is [.., var last] ? last : null;

    internal static async ValueTask<AkismetFields> ReadAsync(HttpRequest request, SubmittedFormLimits limits, CancellationToken cancellationToken) =>
        HttpMethods.IsGet(request.Method)
            ? new AkismetFields(null, request.Query)
            : new AkismetFields(await SubmittedForm.ReadAsync(request, limits, cancellationToken).ConfigureAwait(false), null);

    /// <summary>Whether a field says yes.</summary>
    internal bool IsSet(string name) => this[name] is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
