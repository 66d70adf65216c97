using System.CommandLine;
using System.Text;
using SpamSense.Server.Hosting;
using SpamSense.Server.Moderation.Signing;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server password set</c>.</summary>
internal sealed class PasswordSetCommand : Command, IExampled
{
    private readonly Option<string> _name = new("--name")
    {
        HelpName = "NAME",
        Description = "The name to sign in with",
        DefaultValueFactory = _ => Moderators.DefaultName,
    };

    public PasswordSetCommand(DataOption data)
        : base("set", "Sets a moderator's password, asked for or read from standard input. Sessions with an older one end.")
    {
        Add(_name);
        SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(_name);
            if (name.Length is 0 or > Moderators.LongestName)
            {
                throw new CommandFailureException($"A name has 1 to {Moderators.LongestName} characters.");
            }

            var password = Console.IsInputRedirected ? Console.In.ReadLine() ?? "" : Ask(parsed.InvocationConfiguration.Error);
            if (PasswordHash.ProblemOf(password) is { } problem)
            {
                throw new CommandFailureException(problem);
            }

            var database = data.DatabaseIn(parsed);
            database.Guarded(() => new Moderators(database).Set(name, PasswordHash.Of(password)));
            parsed.InvocationConfiguration.Error.WriteLine($"The password of '{name}' is set.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server password set", "spamsense-server password set --name maren < password.txt"];

    private static string Ask(TextWriter screen)
    {
        screen.Write("Password: ");
        var password = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                password.Length = Math.Max(0, password.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                password.Append(key.KeyChar);
            }
        }

        screen.WriteLine();
        return password.ToString();
    }
}
