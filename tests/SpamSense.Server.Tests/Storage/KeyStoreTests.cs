using System.Text;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Tests.Storage;

public class KeyStoreTests
{
    [Fact]
    public void A_key_is_twelve_hexadecimal_digits_and_stands_nowhere_in_the_files()
    {
        using var folder = new TemporaryFolder();
        var key = StoreIn(folder).Add(SiteAddress.Parse("https://blog.example")!);

        Assert.Equal(12, key.Length);
        Assert.All(key, digit => Assert.True(char.IsAsciiHexDigitLower(digit)));
        Assert.All(Directory.GetFiles(folder.PathOf("")), file => Assert.DoesNotContain(key, Encoding.Latin1.GetString(Read(file)), StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_are_listed_by_two_digits_with_their_sites()
    {
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        var second = store.Add(SiteAddress.Parse("https://zebra.example")!);
        var first = store.Add(SiteAddress.Parse("https://blog.example/comments")!);

        Assert.Equal([("blog.example", first[..2]), ("zebra.example", second[..2])], store.List().Select(key => (key.Site, key.Hint)));
        Assert.Equal("https://blog.example/comments", store.List()[0].Url);
    }

    [Fact]
    public void A_revoked_key_stays_in_the_list_with_the_time()
    {
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        store.Add(SiteAddress.Parse("blog.example")!);
        store.Add(SiteAddress.Parse("blog.example")!);
        store.Revoke(store.List()[0]);

        Assert.NotNull(store.List()[0].RevokedAt);
        Assert.Null(store.List()[1].RevokedAt);
    }

    [Fact]
    public void A_bare_name_does_not_make_the_address_of_a_site_forgotten()
    {
        using var folder = new TemporaryFolder();
        var store = StoreIn(folder);
        store.Add(SiteAddress.Parse("https://blog.example")!);
        store.Add(SiteAddress.Parse("blog.example")!);

        Assert.All(store.List(), key => Assert.Equal("https://blog.example/", key.Url));
    }

    [Theory]
    [InlineData("https://Blog.Example/a?b", "blog.example")]
    [InlineData("http://localhost:4000", "localhost:4000")]
    [InlineData("https://bücher.example", "xn--bcher-kva.example")]
    [InlineData("Blog.example", "blog.example")]
    public void A_site_goes_by_its_host(string given, string name) => Assert.Equal(name, SiteAddress.Parse(given)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("my blog")]
    [InlineData("ftp://blog.example")]
    [InlineData("https://")]
    [InlineData("blog]\n[*")]
    public void What_is_neither_an_address_nor_a_name_is_no_site(string given) => Assert.Null(SiteAddress.Parse(given));

    private static KeyStore StoreIn(TemporaryFolder folder) => new(ServerDatabase.Open(folder.PathOf("spamsense.db")), TimeProvider.System);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
