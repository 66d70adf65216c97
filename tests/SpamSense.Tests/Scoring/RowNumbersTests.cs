using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

public class RowNumbersTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Rows_are_numbered_in_the_order_in_which_they_come(int rows)
    {
        var random = new Random(rows);
        var numbers = new RowNumbers();
        for (var round = 0; round < 3; round++)
        {
            var expected = new Dictionary<int, int>();
            numbers.Clear();
            for (var i = 0; i < 2 * rows; i++)
            {
                var row = random.Next(rows);
                expected.TryAdd(row, expected.Count);
                Assert.Equal(expected[row], numbers.NumberOf(row));
            }

            Assert.Equal(expected.Count, numbers.Count);
        }
    }

    [Fact]
    public void A_long_text_leaves_the_next_one_no_more_to_clear_than_a_short_one()
    {
        var numbers = new RowNumbers();
        for (var row = 0; row < 50_000; row++)
        {
            numbers.NumberOf(row);
        }

        numbers.Clear();
        Assert.InRange(numbers.Slots, 1, 1024);
    }
}
