using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>
/// The fields of a form as <c>application/x-www-form-urlencoded</c> has them, for one thread at a time. Only values that are asked for are decoded. Fields are
/// found by looking through all of them: their number is limited, and so nothing that a client sends makes that slow.
/// </summary>
internal sealed class SubmittedForm
{
    private static readonly SearchValues<byte> Escapes = SearchValues.Create("+%"u8);
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.[]%+*"u8);

    private readonly byte[] _bytes;
    private readonly FormField[] _fields;
    private readonly Encoding _encoding;

    private SubmittedForm(byte[] bytes, FormField[] fields, Encoding? declared)
    {
        _bytes = bytes;
        _fields = fields;
        _encoding = Encoding.UTF8;
        _encoding = declared ?? (this["blog_charset"] is { } charset ? FormCharset.Find(charset.AsSpan().Trim()) : null) ?? Encoding.UTF8;
    }

    /// <summary>
    /// The value of a field: empty where the field has none, <see langword="null"/> where there is no such field, and the last where there are several, as
    /// PHP has it.
    /// </summary>
    /// <param name="name">The name, exactly as sent.</param>
    internal string? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : ValueAt(index);
        }
    }

    /// <summary>Reads the form of a request. Its encoding is the one that the content type names, else the one of the field <c>blog_charset</c>, else UTF-8.</summary>
    /// <param name="request">The request, whose body nobody has read.</param>
    /// <param name="limits">How much the form may hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The form, or <see langword="null"/> where the body is empty.</returns>
    /// <exception cref="BadHttpRequestException">413: the form is larger than allowed. 415: the body is no form. Any other: what the server says of the request.</exception>
    internal static async ValueTask<SubmittedForm?> ReadAsync(HttpRequest request, SubmittedFormLimits limits, CancellationToken cancellationToken)
    {
        var type = FormContentType.Of(request);
        var body = await FormBody.ReadAsync(request, limits.BodyBytes, cancellationToken).ConfigureAwait(false);
        var start = body.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        if (body.Count == start)
        {
            return null;
        }

        if (!type.IsForm && !LooksLikeForm(body.AsSpan(start)))
        {
            throw FormContentType.Unsupported();
        }

        return new SubmittedForm(body.Array!, FieldsOf(body.Array!, start, body.Count, limits), type.Charset);
    }

    private static FormField[] FieldsOf(byte[] bytes, int start, int end, SubmittedFormLimits limits)
    {
        var most = bytes.AsSpan(start, end - start).Count((byte)'&') + 1;
        var fields = new FormField[Math.Min(most, limits.Fields)];
        var count = 0;
        for (var next = start; next < end;)
        {
            var rest = bytes.AsSpan(next, end - next);
            var length = rest.IndexOf((byte)'&');
            length = length < 0 ? rest.Length : length;
            if (length > 0)
            {
                var nameLength = rest[..length].IndexOf((byte)'=');
                var valueStart = nameLength < 0 ? length : nameLength + 1;
                nameLength = nameLength < 0 ? length : nameLength;
                if (count == fields.Length || nameLength > limits.NameBytes)
                {
                    throw FormBody.TooLarge();
                }

                var name = rest[..nameLength];
                var decoded = name.ContainsAny(Escapes) ? FormEscapes.Undo(name, name) : nameLength;
                fields[count++] = new FormField(FormField.MarkOf(name[..decoded]), next, decoded, next + valueStart, length - valueStart, IsDecoded: false);
            }

            next += length + 1;
        }

        return count == fields.Length ? fields : fields[..count];
    }

    private static bool LooksLikeForm(ReadOnlySpan<byte> body)
    {
        var end = body.IndexOfAny((byte)'=', (byte)'&');
        return end > 0 && !body[..end].ContainsAnyExcept(NameBytes);
    }

    private bool IsCalled(in FormField field, string name)
    {
        var sent = _bytes.AsSpan(field.NameStart, field.NameLength);
        return sent.Length == name.Length && Ascii.Equals(sent, name);
    }

    /// <summary>A name that is not ASCII has other bytes in every encoding.</summary>
    private int IndexOfForeign(string name) =>
        Array.FindLastIndex(_fields, field => name.AsSpan().SequenceEqual(_encoding.GetString(_bytes, field.NameStart, field.NameLength)));

    private int IndexOf(string name)
    {
        var mark = FormField.MarkOf(name);
        for (var index = _fields.Length - 1; index >= 0; index--)
        {
            if (_fields[index].NameMark == mark && IsCalled(_fields[index], name))
            {
                return index;
            }
        }

        return Ascii.IsValid(name) ? -1 : IndexOfForeign(name);
    }

    private string ValueAt(int index)
    {
        var field = _fields[index];
        var value = _bytes.AsSpan(field.ValueStart, field.ValueLength);
        if (!field.IsDecoded && value.ContainsAny(Escapes))
        {
            value = value[..FormEscapes.Undo(value, value)];
            _fields[index] = field with { ValueLength = value.Length, IsDecoded = true };
        }

        return _encoding.GetString(value);
    }
}
