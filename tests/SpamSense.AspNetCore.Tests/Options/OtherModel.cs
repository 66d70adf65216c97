using System.Security.Cryptography;
using SpamSense.Tests;

namespace SpamSense.AspNetCore.Tests.Options;

/// <summary>The model that ships with SpamSense, as another file: with a comment at the end of the archive.</summary>
internal sealed record OtherModel(string Model, string Manifest, string Sha256)
{
    private const string Comment = "other";

    internal static OtherModel WriteTo(TemporaryFolder folder)
    {
        byte[] bytes = [.. File.ReadAllBytes(RepositoryFiles.PathOf("models", "spamsense.zip"))[..^2], (byte)Comment.Length, 0, .. System.Text.Encoding.ASCII.GetBytes(Comment)];
        var model = folder.Write("spamsense.zip", "");
        File.WriteAllBytes(model, bytes);
        foreach (var companion in SpamClassifier.Default.Manifest.Companions.Keys)
        {
            File.Copy(RepositoryFiles.PathOf("models", companion), Path.Combine(Path.GetDirectoryName(model)!, companion));
        }

        var manifest = SpamClassifier.Default.Manifest with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), FrozenSha256 = null };
        var path = folder.Write("manifest.json", "");
        using var stream = File.Create(path);
        manifest.Save(stream);
        return new OtherModel(model, path, manifest.Sha256);
    }
}
