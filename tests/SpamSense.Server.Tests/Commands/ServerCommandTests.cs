using System.CommandLine;
using SpamSense.Server.Commands;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Commands;

public class ServerCommandTests
{
    private const string Name = "spamsense-server";

    public static TheoryData<string> Examples => [.. All(new ServerCommand()).OfType<IExampled>().SelectMany(command => command.Examples)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_help_is_a_command_line(string example)
    {
        Assert.StartsWith(Name, example, StringComparison.Ordinal);
        Assert.Null(Complaint(example[Name.Length..].Split('<')[0]));
    }

    [Fact]
    public void Every_command_that_does_something_has_examples() =>
        Assert.All(All(new ServerCommand()).Where(command => command.Subcommands.Count == 0), command => Assert.NotEmpty(Assert.IsAssignableFrom<IExampled>(command).Examples));

    [Theory]
    [InlineData("--bogus", "There is no option '--bogus' here; see 'spamsense-server --help'.")]
    [InlineData("bogus", "There is no command 'bogus' here, only keys, ")]
    [InlineData("keys", "Say what to do: add, list, revoke; see 'spamsense-server keys --help'.")]
    [InlineData("keys add", "Option '--site' is required; see 'spamsense-server keys add --help'.")]
    [InlineData("keys add --site ftp://x", "A site is an address such as https://blog.example, not 'ftp://x'; see 'spamsense-server keys add --help'.")]
    [InlineData("keys revoke", "'revoke' needs KEY; see 'spamsense-server keys revoke --help'.")]
    [InlineData("--listen https://*:443", "The server speaks http, and a proxy in front of it https; listen on http, not 'https://*:443'; see 'spamsense-server --help'.")]
    [InlineData("--listen 8099", "An address to listen on looks like http://127.0.0.1:8099, not '8099'; see 'spamsense-server --help'.")]
    [InlineData("corrections undo --site b.example --since yesterday", "A time looks like 2026-11-20 or 2026-11-20T18:30, not 'yesterday'; see ")]
    public void A_bad_command_line_is_answered_with_one_sentence(string line, string sentence) => Assert.StartsWith(sentence, Complaint(line), StringComparison.Ordinal);

    private static string? Complaint(string line) => ParseErrorSentence.For(new ServerCommand().Parse(line));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
