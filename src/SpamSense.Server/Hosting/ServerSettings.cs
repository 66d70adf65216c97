namespace SpamSense.Server.Hosting;

/// <summary>How a server is to run, beside what its configuration says.</summary>
internal sealed record ServerSettings
{
    /// <summary>The addresses to listen on.</summary>
    public required IReadOnlyList<ListenAddress> Addresses { get; init; }

    /// <summary>A JSON file with the section <c>SpamSense</c>, read again when it changes; <see langword="null"/> for none.</summary>
    public string? Configuration { get; init; }

    /// <summary>Whether only programs of this machine reach the server.</summary>
    public bool IsLocal => Addresses.All(static address => address.IsLocal);
}
