using System.Security.Cryptography;

namespace SpamSense.Tests;

public class ModelFileTests
{
    private static readonly string ModelPath = RepositoryFiles.PathOf("models", "spamsense.zip");

    // Without a frozen file, so that the models themselves are opened.
    private static readonly ModelManifest Manifest = ModelManifest.Load(RepositoryFiles.PathOf("models", "manifest.json")) with { FrozenSha256 = null };

    [Fact]
    public void The_committed_model_is_its_manifests() =>
        Assert.Equal(Manifest.Sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(ModelPath))));

    [Fact]
    public void The_committed_model_is_the_embedded_one()
    {
        Assert.Equal(Manifest.Sha256, SpamClassifier.Default.Manifest.Sha256);
        Assert.Equal(Manifest.Sources, SpamClassifier.Default.Manifest.Sources);
    }

    [Fact]
    public void The_committed_companions_are_their_manifests()
    {
        Assert.Contains("spamsense-intents.zip", Manifest.Companions.Keys);
        Assert.Equal(Manifest.Companions, SpamClassifier.Default.Manifest.Companions);
        Assert.All(Manifest.Companions, companion => Assert.Equal(companion.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RepositoryFiles.PathOf("models", companion.Key))))));
    }

    [Fact]
    public void All_models_together_are_small() =>
        Assert.InRange(new FileInfo(ModelPath).Length + Manifest.Companions.Keys.Sum(name => new FileInfo(RepositoryFiles.PathOf("models", name)).Length), 1, 10_000_000);

    [Fact]
    public void A_loaded_model_judges_like_the_embedded_one()
    {
        var loaded = SpamClassifier.Load(ModelPath, Manifest);
        Assert.All(SampleComments.Texts.Take(50), text => Assert.Equal(SpamClassifier.Default.Classify(text), loaded.Classify(text)));
    }

    [Fact]
    public void A_companion_with_a_flipped_bit_is_refused()
    {
        using var folder = new ModelCopy();
        var path = folder.PathOf("spamsense-intents.zip");
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(folder.PathOf("spamsense.zip"), Manifest));
        Assert.Contains("spamsense-intents.zip is not the model that its manifest describes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_companion_is_an_IO_error()
    {
        using var folder = new ModelCopy();
        File.Delete(folder.PathOf("spamsense-intents.zip"));
        Assert.ThrowsAny<IOException>(() => SpamClassifier.Load(folder.PathOf("spamsense.zip"), Manifest));
        Assert.Equal(Intent.Unknown, SpamClassifier.Load(folder.PathOf("spamsense.zip"), Manifest, new SpamClassifierOptions { Intents = false }).Classify("hello").Intent);
    }

    [Fact]
    public void A_manifest_without_companions_makes_intents_unknown()
    {
        var verdict = SpamClassifier.Load(ModelPath, Manifest with { Companions = new Dictionary<string, string>() }).Classify("buy now");
        Assert.Equal((Intent.Unknown, 0f), (verdict.Intent, verdict.IntentProbability));
    }

    [Fact]
    public void A_companion_that_goes_with_another_model_is_refused()
    {
        using var folder = new ModelCopy();
        File.Copy(ModelPath, folder.PathOf("spamsense-intents.zip"), overwrite: true);
        var manifest = Manifest with { Companions = new Dictionary<string, string> { ["spamsense-intents.zip"] = Manifest.Sha256 } };
        var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(folder.PathOf("spamsense.zip"), manifest));
        Assert.Contains("spamsense-intents.zip", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_flipped_bit_is_refused_before_anything_is_loaded()
    {
        var random = new Random(7);
        var path = Path.GetTempFileName();
        try
        {
            for (var i = 0; i < 20; i++)
            {
                var bytes = File.ReadAllBytes(ModelPath);
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(path, bytes);
                var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(path, Manifest));
                Assert.Contains("is not the model that its manifest describes", e.Message, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_trusted_file_that_is_no_model_is_named()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "not a zip");
            var manifest = Manifest with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) };
            var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(path, manifest));
            Assert.Contains(path, e.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_model_of_other_features_is_refused()
    {
        var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(ModelPath, Manifest with { FeaturizerSha256 = "0" }));
        Assert.Contains("train it again", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_IO_error() =>
        Assert.ThrowsAny<IOException>(() => SpamClassifier.Load("no-such-model.zip", Manifest));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void A_broken_manifest_is_named(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            var e = Assert.Throws<InvalidDataException>(() => ModelManifest.Load(path));
            Assert.Contains(path, e.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
