using System.Security.Cryptography;

namespace SpamSense.Scoring;

/// <summary>Names the data and the code that turn a text into features, so that a model meets only the features that it was trained on.</summary>
internal static class Featurizer
{
    // To be raised with every change of code that gives a text other features: the hash below cannot see code. The same goes for character-classes.txt
    // and fold-traits.txt, which were code when the shipped model was trained and are not among the files below.
    private const string CodeVersion = "3";

    private static readonly string[] DataFiles =
    [
        "Content.Data.compositions.txt", "Content.Data.dress-table.txt", "Content.Data.entities.txt", "Content.Data.fold-table.txt",
        "Content.Data.look-alikes.txt", "Content.Data.regions.txt", "Content.Data.spoken-hosts.txt", "Content.Data.top-level-domains.txt",
        "Content.Data.hosts.txt", "Scoring.Data.signals.txt",
    ];

    private static readonly Lazy<string> LazySha256 = new(Compute);

    /// <summary>The SHA-256 of the data files, in order, and the version of the code.</summary>
    internal static string Sha256 => LazySha256.Value;

    /// <summary>
    /// The same in 64 bits: FNV-1a (Fowler, Noll and Vo). A file whose own hash is known to be right needs no more, and SHA-256 would load OpenSSL,
    /// which takes some milliseconds of a cold start.
    /// </summary>
    internal static ulong Fingerprint { get; } = ComputeFingerprint();

    private static ulong ComputeFingerprint()
    {
        var hash = 0xCBF29CE484222325;
        Append(ref hash, CodeVersion);
        foreach (var name in DataFiles)
        {
            foreach (var row in EmbeddedText.ReadRows(name))
            {
                Append(ref hash, row);
            }
        }

        return hash;
    }

    private static void Append(ref ulong hash, string row)
    {
        var value = hash;
        foreach (var c in row)
        {
            value = (value ^ c) * 0x100000001B3;
        }

        hash = (value ^ '\n') * 0x100000001B3;
    }

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(CodeVersion + "\n"));
        foreach (var row in DataFiles.SelectMany(EmbeddedText.ReadRows))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(row + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
