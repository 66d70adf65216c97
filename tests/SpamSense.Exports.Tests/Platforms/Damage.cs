namespace SpamSense.Exports.Tests.Platforms;

/// <summary>Damages an export: what is before the damage must be read as ever, and nothing may throw but the one exception of this library.</summary>
internal static class Damage
{
    private const int Cuts = 20;
    private const int Flips = 300;

    /// <summary>Cuts the end off, at every twentieth.</summary>
    /// <param name="export">The export.</param>
    /// <param name="mayEndInRecord">Whether a cut may leave a record that looks whole.</param>
    public static void CutEverywhere(byte[] export, bool mayEndInRecord = false)
    {
        var whole = ExportedPosts.Describe(export);
        Assert.NotEmpty(whole);
        var most = 0;
        for (var i = 1; i < Cuts; i++)
        {
            var posts = ExportedPosts.Describe(export[..(export.Length * i / Cuts)]);
            var sure = Math.Max(0, posts.Count - (mayEndInRecord ? 1 : 0));
            Assert.Equal(whole.Take(sure), posts.Take(sure));
            most = Math.Max(most, posts.Count);
        }

        Assert.True(most > 0, "no cut left a post");
    }

    /// <summary>Changes single bits and bytes at random places.</summary>
    public static void FlipAnything(byte[] export)
    {
        var random = new Random(20261126);
        var read = 0;
        for (var i = 0; i < Flips; i++)
        {
            var damaged = export.ToArray();
            var place = random.Next(damaged.Length);
            damaged[place] = i % 2 == 0 ? (byte)(damaged[place] ^ (1 << random.Next(8))) : (byte)random.Next(256);
            read += ExportedPosts.Describe(damaged).Count;
        }

        Assert.True(read > 0, "nothing was read");
    }
}
