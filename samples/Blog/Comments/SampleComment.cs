namespace Blog.Comments;

/// <summary>A comment to try.</summary>
/// <param name="Kind">What kind of comment it is.</param>
/// <param name="Author">Who writes.</param>
/// <param name="Url">Their page.</param>
/// <param name="Text">What they write.</param>
internal sealed record SampleComment(string Kind, string Author, string Url, string Text)
{
    internal static IReadOnlyList<SampleComment> All { get; } =
    [
        new("A kind word", "Maren", "", "I read this aloud to my father on the telephone, and he laughed so much that he had to sit down. Thank you for writing it."),
        new("A story with a book in it", "Anselm", "", "There is a whole chapter about this in a book that I read on the night train to Vienna. I missed my stop because of it, and that is how I met my wife. We still argue about who was in whose seat."),
        new("A pitch", "Deb Carter", "https://deals-4-all.example/watches", "Hello dear, visit my shop at https://deals-4-all.example/watches for cheap watches, 70% off today only. Order now!"),
        new("“Great post!”, and then a pitch", "Kevin", "https://rank-higher.example", "Great post! I really enjoyed reading it, very informative. We help bloggers like you to rank higher on Google. Contact us for a free quote."),
        new("A reader with something to sell", "Ben", "https://spoons.example", "Love this! I sell hand-carved spoons on my little page, spoons.example, if anybody is interested. Ten percent for readers of this blog."),
        new("Another language", "Rosa", "", "Meine Großmutter hatte auch so einen Nachbarn, nur war es ein Dachs. Er kam jeden Abend um neun, und sie stellte ihm die Uhr danach. Danke für die schöne Geschichte!"),
    ];
}
