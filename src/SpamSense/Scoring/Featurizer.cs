using System.Security.Cryptography;

namespace SpamSense.Scoring;

/// <summary>Names the data that turn a text into features, so that a model meets only the features that it was trained on.</summary>
internal static class Featurizer
{
    private static readonly string[] DataFiles =
    [
        "Content.Data.entities.txt", "Content.Data.fold-table.txt", "Content.Data.look-alikes.txt", "Content.Data.top-level-domains.txt",
        "Content.Data.hosts.txt", "Scoring.Data.signals.txt",
    ];

    /// <summary>The SHA-256 of the data files, in order.</summary>
    internal static string Sha256 { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in DataFiles.SelectMany(EmbeddedText.ReadRows))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(row + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
