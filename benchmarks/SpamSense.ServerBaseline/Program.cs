// The least that a server of comments can do: it reads the form as ASP.NET Core does, and answers. It has the limits of spamsense-server; all else is as ASP.NET Core
// comes, unless told on the command line.
using SpamSense.Server.Limits;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var limits = new ServerLimits();
builder.WebHost.ConfigureKestrel(kestrel => limits.ApplyTo(kestrel, new ConnectionGate(limits)));
var app = builder.Build();
app.MapPost("/1.1/comment-check", AnswerAsync);
await app.RunAsync().ConfigureAwait(false);

static async Task AnswerAsync(HttpContext context)
{
    var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
    var answer = form.Count > 0 ? "false"u8 : "invalid"u8;
    context.Response.ContentType = "text/plain";
    context.Response.ContentLength = answer.Length;
    answer.CopyTo(context.Response.BodyWriter.GetSpan(answer.Length));
    context.Response.BodyWriter.Advance(answer.Length);
}
