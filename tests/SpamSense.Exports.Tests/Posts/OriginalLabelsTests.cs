using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Tests.Posts;

public sealed class OriginalLabelsTests
{
    [Theory]
    [InlineData("approved", OriginalLabel.Approved)]
    [InlineData("Published", OriginalLabel.Approved)]
    [InlineData(" HAM ", OriginalLabel.Approved)]
    [InlineData("not spam", OriginalLabel.Approved)]
    [InlineData("Not_Spam", OriginalLabel.Approved)]
    [InlineData("not-spam", OriginalLabel.Approved)]
    [InlineData("heldForReview", OriginalLabel.Pending)]
    [InlineData("awaiting moderation", OriginalLabel.Pending)]
    [InlineData("spam", OriginalLabel.Spam)]
    [InlineData("likelySpam", OriginalLabel.Spam)]
    [InlineData("SPAM", OriginalLabel.Spam)]
    [InlineData("trash", OriginalLabel.Deleted)]
    [InlineData("post-trashed", OriginalLabel.Deleted)]
    [InlineData("rejected", OriginalLabel.Deleted)]
    [InlineData("positive", OriginalLabel.None)]
    [InlineData("2", OriginalLabel.None)]
    [InlineData("", OriginalLabel.None)]
    [InlineData(null, OriginalLabel.None)]
    public void Words_mean_the_same_in_every_column(string? value, OriginalLabel expected)
    {
        Assert.Equal(expected, OriginalLabels.Parse("status", value));
        Assert.Equal(expected, OriginalLabels.Parse("comment_approved", value));
    }

    [Theory]
    [InlineData("is_spam", OriginalLabel.Spam, OriginalLabel.Approved)]
    [InlineData("Spam", OriginalLabel.Spam, OriginalLabel.Approved)]
    [InlineData("label", OriginalLabel.Spam, OriginalLabel.Approved)]
    [InlineData("CLASS", OriginalLabel.Spam, OriginalLabel.Approved)]
    [InlineData("v1", OriginalLabel.Spam, OriginalLabel.Approved)]
    [InlineData("comment_approved", OriginalLabel.Approved, OriginalLabel.Pending)]
    [InlineData("isApproved", OriginalLabel.Approved, OriginalLabel.Pending)]
    [InlineData("unapproved", OriginalLabel.Pending, OriginalLabel.Approved)]
    [InlineData("is ham", OriginalLabel.Approved, OriginalLabel.Spam)]
    [InlineData("not_spam", OriginalLabel.Approved, OriginalLabel.Spam)]
    [InlineData("status", OriginalLabel.None, OriginalLabel.None)]
    [InlineData("state", OriginalLabel.None, OriginalLabel.None)]
    public void Yes_and_no_mean_what_the_name_of_the_column_asks(string column, OriginalLabel yes, OriginalLabel no)
    {
        Assert.All(["1", "true", "TRUE", "yes", "Y", "1.0", " 1 "], value => Assert.Equal(yes, OriginalLabels.Parse(column, value)));
        Assert.All(["0", "false", "False", "no", "n", "0.0"], value => Assert.Equal(no, OriginalLabels.Parse(column, value)));
    }

    [Fact]
    public void A_word_that_we_write_is_read_as_what_it_was()
    {
        foreach (var label in Enum.GetValues<OriginalLabel>())
        {
            Assert.Equal(label, OriginalLabels.Parse(PostColumnName.Label, OriginalLabels.ToWord(label)));
        }
    }
}
