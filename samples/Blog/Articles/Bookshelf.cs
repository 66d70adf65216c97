namespace Blog.Articles;

/// <summary>Everything that was written here so far, the newest first.</summary>
internal static class Bookshelf
{
    internal static IReadOnlyList<Article> All { get; } =
    [
        new("hedgehog", "The hedgehog at number nine", new DateOnly(2026, 11, 8), """
            At nine in the evening, give or take the length of a song, a hedgehog crosses our yard from left to right. I know
            the hour because the bread lorry of the bakery comes at nine as well, and for years I believed that the hedgehog was
            afraid of it. It took me a summer on the back step to see that it was the other way round: the driver brakes for
            the hedgehog, and then he is at the bakery.

            So I began to write it down. In June it came at nine. In August, when the lorry had another driver, it came at nine.
            When the clocks went back it came at eight, and for a week the whole street was late for everything, because more
            people than I had thought set their evening by that small round animal.

            My neighbour, who repairs watches, says that an hour is only an agreement. I used to think that was a sad thing to
            say. Now I think it depends on whom you have agreed with.
            """),
        new("radio", "A radio that warms up before it speaks", new DateOnly(2026, 9, 13), """
            The radio in my kitchen is older than I am. You turn a knob the size of a biscuit, a green eye opens, and then
            nothing happens for about as long as it takes to fill a kettle. After that the voices come, from far away at first,
            as if they had to walk here.

            I bought it for the wood and kept it for the waiting. Every other thing in the house answers before I have finished
            asking. The radio is the only one that seems to consider whether it has anything to say.

            Last winter a valve died in the middle of the weather forecast. The announcer had got as far as "snow, and in the
            north". I still do not know what happened in the north. I like to think that it is still coming.
            """),
        new("tin", "The tin that would not close", new DateOnly(2026, 8, 30), """
            My aunt kept her letters in a biscuit tin whose lid did not fit. It had been dented in a move, or in a quarrel, the
            story changed, and since then one corner stood up like an ear. Everything in it smelled faintly of cinnamon, the
            bad news as well.

            When it came to me I took it to a man who straightens such things. He looked at it for a long time and asked what
            was inside. Letters, I said. Then I would leave it, he said: they have had air for forty years, they are used to it.

            He charged me nothing, and gave me a biscuit.
            """),
    ];

    internal static Article? Find(string slug) => All.FirstOrDefault(article => article.Slug == slug);
}
