using Blog.Articles;

namespace Blog.Comments;

/// <summary>What readers said before you came, so that a new blog is not empty.</summary>
internal static class FirstComments
{
    internal static void AddTo(CommentStore store)
    {
        Add("tin", "Hal", 1, "We had that very tin. Ours closed if you said its name, which was Gertrude.");
        Add("tin", "Ines", 2, "I still have the receipt for ours: four marks fifty, lid included. The lid was a lie then, too.");
        Add("radio", "Tom", 1, "Does yours still have the green eye? Ours used to wink when the neighbours switched on their drill.");
        Add("radio", "Yuki", 3, "My uncle repaired these. He said you can smell which valve is going to die.");
        Add("hedgehog", "Priya", 1, "Ours comes at twenty to ten. Perhaps they have agreed on shifts.");

        void Add(string slug, string author, int days, string text) => store.Add(new Comment
        {
            Article = slug,
            Author = author,
            Text = text,
            PostedAt = new DateTimeOffset(Bookshelf.Find(slug)!.Date.AddDays(days).ToDateTime(new TimeOnly(19, 30)), TimeSpan.Zero),
        });
    }
}
