using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Filters;

public class SpamCheckAttributeTests
{
    [Theory]
    [InlineData("plain", FilterApplication.Kind, HttpStatusCode.OK, "Approve 39")]
    [InlineData("plain", FilterApplication.Doubtful, HttpStatusCode.OK, "Review 30")]
    [InlineData("plain", FilterApplication.Blatant, HttpStatusCode.UnprocessableEntity, "TEST0001")]
    [InlineData("held", FilterApplication.Doubtful, HttpStatusCode.Accepted, "held for a moderator")]
    [InlineData("held", FilterApplication.Blatant, HttpStatusCode.OK, "Reject29")]
    [InlineData("author", FilterApplication.Blatant, HttpStatusCode.OK, FilterApplication.Blatant)]
    [InlineData("model-state", FilterApplication.Blatant, HttpStatusCode.OK, "The comment was refused.")]
    [InlineData("model-state", FilterApplication.Kind, HttpStatusCode.OK, FilterApplication.Kind)]
    [InlineData("observed", FilterApplication.Blatant, HttpStatusCode.OK, FilterApplication.Blatant)]
    [InlineData("nothing?post=7", FilterApplication.Blatant, HttpStatusCode.OK, "7")]
    public async Task An_action_does_with_a_decision_what_its_attribute_says(string action, string text, HttpStatusCode status, string answer)
    {
        await using var app = await StartAsync();
        using var response = await app.PostAsync(text, "/mvc/" + action);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(answer, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "", HttpStatusCode.OK, 0)]
    [InlineData("GET", "/own", HttpStatusCode.UnprocessableEntity, 1)]
    [InlineData("POST", "", HttpStatusCode.UnprocessableEntity, 1)]
    [InlineData("POST", "/own", HttpStatusCode.Accepted, 1)]
    public async Task A_controller_checks_what_may_bring_a_comment_and_an_action_once_by_its_own_attribute(string method, string action, HttpStatusCode status, int checks)
    {
        await using var app = await StartAsync();
        using var response = method == "GET"
            ? await app.Client.GetAsync(new Uri($"/checked{action}?text={Uri.EscapeDataString(FilterApplication.Blatant)}", UriKind.Relative))
            : await app.PostAsync(FilterApplication.Blatant, "/checked" + action);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(checks, app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue).Sum(day => day.Checks));
    }

    [Fact]
    public async Task A_refusal_is_the_same_as_that_of_an_endpoint()
    {
        await using var app = await StartAsync();
        using var response = await app.PostAsync(FilterApplication.Blatant, "/mvc/plain");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("TEST0001", problem.RootElement.GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_property_that_is_named_is_the_one_that_is_read()
    {
        await using var app = await StartAsync();
        using var response = await app.Client.PostAsJsonAsync("/mvc/author", new Comment(FilterApplication.Kind, FilterApplication.Blatant));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task A_parameter_that_is_not_there_is_told()
    {
        await using var app = await StartAsync();
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => app.PostAsync(FilterApplication.Kind, "/mvc/wrong"));
        Assert.StartsWith("[SpamCheck(Parameter = \"reply\")] names no parameter or bound property of ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FilterApplication.Kind, null, HttpStatusCode.OK)]
    [InlineData(FilterApplication.Doubtful, null, HttpStatusCode.OK)]
    [InlineData(FilterApplication.Blatant, null, HttpStatusCode.BadRequest)]
    [InlineData(FilterApplication.Kind, FilterApplication.Doubtful, HttpStatusCode.BadRequest)]
    public async Task A_model_with_a_text_to_be_rejected_is_not_valid(string text, string? title, HttpStatusCode status)
    {
        await using var app = await StartAsync();
        using var response = await app.Client.PostAsJsonAsync("/mvc/validated", new ValidatedComment { Text = text, Title = title });
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Every_model_is_valid_where_checks_only_observe()
    {
        await using var app = await StartAsync(options => options.Mode = SpamSenseMode.Observe);
        using var response = await app.Client.PostAsJsonAsync("/mvc/validated", new ValidatedComment { Text = FilterApplication.Blatant });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(app.Log.Entries, entry => entry is { Category: "SpamSense", Event.Id: 13 });
    }

    [Theory]
    [InlineData("POST", FilterApplication.Kind, false)]
    [InlineData("POST", FilterApplication.Blatant, true)]
    [InlineData("GET", FilterApplication.Blatant, false)]
    public async Task A_page_is_checked_by_its_bound_property(string method, string text, bool isRefused)
    {
        await using var app = await StartAsync();
        var page = new CommentPage { Input = new Comment(text) };
        var http = new DefaultHttpContext { RequestServices = app.Services, Request = { Method = method } };
        var action = new CompiledPageActionDescriptor { BoundProperties = [new ParameterDescriptor { Name = nameof(CommentPage.Input), ParameterType = typeof(Comment) }] };
        var context = new PageHandlerExecutingContext(
            new PageContext(new ActionContext(http, new RouteData(), action)), [], handlerMethod: null, new Dictionary<string, object?>(), page);
        var ran = false;

        await new SpamCheckAttribute().OnPageHandlerExecutionAsync(context, () =>
        {
            ran = true;
            return Task.FromResult<PageHandlerExecutedContext>(null!);
        });

        Assert.Equal(isRefused, !ran);
        Assert.Equal(isRefused ? 422 : null, (context.Result as ObjectResult)?.StatusCode);
    }

    private static Task<FilterApplication> StartAsync(Action<SpamSenseOptions>? configure = null) => FilterApplication.StartAsync(
        app => app.MapControllers(),
        configure,
        services => services.AddControllers().AddApplicationPart(typeof(CommentsController).Assembly));

    /// <summary>The model of a page with a form.</summary>
    private sealed class CommentPage : PageModel
    {
        [BindProperty]
        public Comment? Input { get; set; }
    }
}
