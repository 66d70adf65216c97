using Blog;
using Blog.Comments;
using Blog.Moderation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);
try
{
    var data = DataFolder.Open(Path.GetFullPath(builder.Configuration["Blog:Data"] ?? "data", builder.Environment.ContentRootPath), args.Contains("--reset"));

    // The filter, and a file in which it keeps what the moderator teaches it. The other line that a blog needs is [SpamCheck] in Pages/Read.cshtml.cs.
    builder.Services.AddSpamSense()
        .AddCorrectionJournal(data.Corrections);

    builder.Services.AddSingleton(_ => new CommentStore(data.Comments));
    builder.Services.AddSingleton<CommentDesk>();
    builder.Services.AddSingleton(new ModeratorPassword(builder.Configuration["Blog:Password"]));
    builder.Services.AddRazorPages(options => options.Conventions.AuthorizeFolder("/Moderate"));
    builder.Services.AddAuthorization();
    builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PostLimits.Create();
    });
    builder.Services.AddDataProtection().PersistKeysToFileSystem(data.Keys);
    builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
    {
        options.Cookie.Name = "moderator";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.LoginPath = "/sign-in";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
    });
    builder.WebHost.ConfigureKestrel(options =>
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = 64 * 1024;
    });

    await using var app = builder.Build();
    var comments = app.Services.GetRequiredService<CommentStore>();
    if (comments.IsEmpty)
    {
        FirstComments.AddTo(comments);
    }

    app.Use(SafeHeaders.AddAsync);
    app.UseExceptionHandler("/error");
    app.UseStatusCodePagesWithReExecute("/error", "?code={0}");
    app.UseStaticFiles();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapRazorPages();

    await app.StartAsync();
    var address = app.Urls.First();
    Console.WriteLine($"The blog:    {address}/");
    Console.WriteLine($"Moderation:  {address}/moderate");
    Console.WriteLine($"Password:    {app.Services.GetRequiredService<ModeratorPassword>().MadeUp ?? "the one of Blog:Password"}");
    Console.WriteLine("Ctrl+C ends it.");
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
