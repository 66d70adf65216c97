namespace SpamSense.Server.Commands;

/// <summary>Keeps what a command reads or writes beside the database apart from the database.</summary>
internal static class DatabaseItself
{
    /// <summary>Refuses the database where another file has to be named: a running server would go on writing what nobody could read any more.</summary>
    /// <exception cref="CommandFailureException">It is the database.</exception>
    internal static void Refuse(string database, string file)
    {
        if (file.Length > 0 && Path.GetFullPath(file) == database)
        {
            throw new CommandFailureException($"'{file}' is the database itself; name another file.");
        }
    }
}
