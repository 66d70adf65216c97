using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

public class DistinctRowsTests
{
    [Fact]
    public void Rows_are_taken_once_in_the_order_in_which_they_come_and_forgotten_for_the_next_text()
    {
        const int Rows = 1000;
        var random = new Random(1);
        var scratch = new ScoringScratch(Rows, 1);
        for (var turn = 0; turn < 500; turn++)
        {
            int[] taken = [.. Enumerable.Range(0, random.Next(3000)).Select(_ => random.Next(1, random.Next(2, Rows)))];
            var rows = new DistinctRows(scratch);
            foreach (var row in taken)
            {
                rows.Take(row);
            }

            rows.Forget();
            Assert.Equal(taken.Distinct(), rows.Rows.ToArray());
            Assert.All(scratch.Taken, bits => Assert.Equal(0UL, bits));
        }
    }

    [Fact]
    public void All_rows_fit()
    {
        const int Rows = 129;
        var scratch = new ScoringScratch(Rows, 1);
        var rows = new DistinctRows(scratch);
        for (var row = 0; row < 2 * Rows; row++)
        {
            rows.Take(row % Rows);
        }

        Assert.Equal(Enumerable.Range(0, Rows), rows.Rows.ToArray());
    }
}
