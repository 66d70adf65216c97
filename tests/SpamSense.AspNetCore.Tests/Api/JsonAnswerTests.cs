using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Api;

public class JsonAnswerTests
{
    [Fact]
    public void Nothing_of_an_answer_that_failed_gets_into_the_next()
    {
        Assert.ThrowsAny<ArgumentException>(() => Write(new ApiClassification(Orientation.Monetization, float.NaN, Intent.LinkSpam, 0)));

        Assert.Equal(
            """{"orientation":"relationship","monetizationProbability":0.25,"intent":"support","intentProbability":0.5}""",
            Write(new ApiClassification(Orientation.Relationship, 0.25f, Intent.Support, 0.5f)));
    }

    /// <summary>On the thread of the test, whose buffer is used again.</summary>
    private static string Write(ApiClassification value)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        JsonAnswer.WriteAsync(context, value, ApiJson.Default.ApiClassification).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
