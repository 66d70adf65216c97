using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests;

public class SpamCheckerTests
{
    [Fact]
    public async Task A_pitch_is_not_approved_and_a_kind_comment_is()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var checker = app.Services.GetRequiredService<SpamChecker>();

        Assert.NotEqual(Decision.Approve, checker.Check("blog.example", new Post { Text = "Great post! Visit my page http://deals.example for cheap watches." }).Decision);
        Assert.Equal(Decision.Approve, checker.Check("blog.example", new Post { Text = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday." }).Decision);
    }
}
