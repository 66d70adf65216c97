using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms.WordPress;

/// <summary>Those who write the posts, whom WXR lists once with their names and calls by their logins afterwards.</summary>
internal sealed class WordPressAuthors
{
    private readonly RememberedTexts _ids = new();
    private readonly RememberedTexts _emails = new();
    private readonly RememberedTexts _names = new();

    /// <summary>Reads the author that the reader is at.</summary>
    public void Read(XmlInput input)
    {
        var (login, id, email, name) = ("", "", "", "");
        foreach (var child in input.Children())
        {
            switch (child)
            {
                case "author_login":
                    login = input.ReadText() ?? "";
                    break;
                case "author_id":
                    id = input.ReadText() ?? "";
                    break;
                case "author_email":
                    email = input.ReadText() ?? "";
                    break;
                case "author_display_name":
                    name = input.ReadText() ?? "";
                    break;
            }
        }

        _ids.Add(login, id);
        _emails.Add(login, email);
        _names.Add(login, name);
    }

    public string? IdOf(string login) => _ids.Find(login);

    public string? EmailOf(string login) => _emails.Find(login);

    public string NameOf(string login) => _names.Find(login) ?? login;
}
