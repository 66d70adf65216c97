using SpamSense.Analyzers.Repetition;

namespace SpamSense.Tests.Analyzers.Repetition;

public class PostGroupsTests
{
    [Fact]
    public void A_group_has_its_posts_in_the_order_of_the_corpus()
    {
        var groups = new PostGroups();
        groups.Add(7, new PostGroupEntry(0, 1, 2));
        groups.Add(8, new PostGroupEntry(1, 1, 2));
        groups.Add(7, new PostGroupEntry(2, 2, 2));
        Assert.Equal([0, 2], groups.OfAtLeast(2).Single().Select(post => post.Number));
    }

    [Fact]
    public void A_post_joins_a_group_once()
    {
        var groups = new PostGroups();
        groups.Add(7, new PostGroupEntry(0, 1, 2));
        groups.Add(7, new PostGroupEntry(0, 1, 2));
        Assert.Empty(groups.OfAtLeast(2));
    }

    [Fact]
    public void After_so_many_posts_nothing_more_is_remembered()
    {
        var groups = new PostGroups();
        for (var i = 0; i < PostGroups.MostEntries + 10; i++)
        {
            groups.Add(1, new PostGroupEntry(i, 1, 2));
        }

        Assert.Equal(PostGroups.MostEntries, groups.OfAtLeast(2).Single().Count);
    }
}
