using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SpamSense.AspNetCore.Tests.Forms;

/// <summary>Reads bytes as a form, in one piece or in several.</summary>
internal static class SentForm
{
    internal const string FormType = "application/x-www-form-urlencoded";

    internal static SubmittedForm Read(string body, string? contentType = FormType, SubmittedFormLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(body), contentType, limits) ?? throw new InvalidOperationException("The body is empty.");

    internal static SubmittedForm? Read(byte[] body, string? contentType = FormType, SubmittedFormLimits? limits = null, int step = int.MaxValue) =>
        ReadAsync(body, contentType, limits ?? SubmittedFormLimits.Default, step).GetAwaiter().GetResult();

    internal static int? Refused(byte[] body, string? contentType = FormType, SubmittedFormLimits? limits = null)
    {
        try
        {
            Read(body, contentType, limits);
            return null;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }
    }

    private static async Task<SubmittedForm?> ReadAsync(byte[] body, string? contentType, SubmittedFormLimits limits, int step)
    {
        var pipe = new Pipe(new PipeOptions(useSynchronizationContext: false));
        var context = new DefaultHttpContext();
        context.Features.Set<IRequestBodyPipeFeature>(new PipeBody(pipe.Reader));
        context.Request.ContentType = contentType;
        var reading = SubmittedForm.ReadAsync(context.Request, limits, CancellationToken.None);
        foreach (var piece in body.Chunk(Math.Min(step, Math.Max(body.Length, 1))))
        {
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();
        return await reading;
    }

    private sealed class PipeBody(PipeReader reader) : IRequestBodyPipeFeature
    {
        public PipeReader Reader => reader;
    }
}
