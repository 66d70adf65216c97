using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8099", true)]
    [InlineData("http://127.8.8.8:8099", true)]
    [InlineData("http://[::1]:8099", true)]
    [InlineData("http://LocalHost:8099", true)]
    [InlineData("http://unix:/run/spamsense.sock", true)]
    [InlineData("http://127.1:0", true)]
    [InlineData("http://[::ffff:127.0.0.1]:8099", true)]
    [InlineData("http://0:8099", false)]
    [InlineData("http://0.0.0.0:8099", false)]
    [InlineData("http://[::ffff:0.0.0.0]:8099", false)]
    [InlineData("http://localhost.:8099", false)]
    [InlineData("http://[::]:8099", false)]
    [InlineData("http://*:8099", false)]
    [InlineData("http://+:8099", false)]
    [InlineData("http://192.168.1.2:80", false)]
    [InlineData("http://localhost.example:80", false)]
    [InlineData("http://blog.example", false)]
    public void An_address_is_local_where_no_other_machine_reaches_it(string text, bool isLocal) => Assert.Equal(isLocal, ListenAddress.Parse(text)?.IsLocal);

    [Theory]
    [InlineData("")]
    [InlineData("8099")]
    [InlineData("127.0.0.1:8099")]
    [InlineData("https://127.0.0.1:8099")]
    [InlineData("http://127.0.0.1:8099/spam")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://unix:/")]
    [InlineData("http://UNIX:/run/spamsense.sock")]
    [InlineData("http://unix:/a/path/that/is/longer/than/a/socket/may/have/one/and/longer/still/and/even/longer/than/that/and/longer/spamsense.sock")]
    [InlineData("http://localhost:0")]
    public void Anything_else_is_no_address(string text) => Assert.Null(ListenAddress.Parse(text));
}
