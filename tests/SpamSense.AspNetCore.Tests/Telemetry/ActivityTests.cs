using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Telemetry;

[Collection(ListenedTests.Name)]
public class ActivityTests
{
    [Fact]
    public async Task A_check_is_an_activity_with_its_decision_and_rules_and_nothing_of_the_text()
    {
        await using var app = await FilterApplication.StartAsync(_ => { });
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SpamSenseTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        var check = app.Services.GetRequiredService<SpamChecker>().Check("made-up.example", new Post { Text = FilterApplication.Doubtful + " canary" });

        var activity = Assert.Single(stopped, activity => Equals(activity.GetTagItem("spamsense.check.id"), check.Id));
        Assert.Equal("spamsense.check", activity.OperationName);
        Assert.Equal("review", activity.GetTagItem("spamsense.decision"));
        Assert.Equal("other", activity.GetTagItem("spamsense.site"));
        Assert.Equal(["TEST0002"], Assert.IsType<string[]>(activity.GetTagItem("spamsense.rules")));
        Assert.DoesNotContain(activity.TagObjects, tag => tag.Value is string value && value.Contains("canary", StringComparison.Ordinal));
    }
}
