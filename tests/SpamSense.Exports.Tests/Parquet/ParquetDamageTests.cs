namespace SpamSense.Exports.Tests.Parquet;

public sealed class ParquetDamageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Files => ["duckdb-v1.parquet", "duckdb-v2.parquet", "duckdb-gzip.parquet"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_cut_off_is_told_in_one_sentence(string name)
    {
        var file = ParquetFiles.Of(name);
        var random = new Random(5);
        for (var i = 0; i < 50; i++)
        {
            var failure = Assert.Throws<ExportFormatException>(() => Reading.Of(file[..random.Next(8, file.Length)]));

            Assert.StartsWith("'in' is a Parquet file that is cut off or damaged", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_flipped_bit_costs_at_most_what_it_stands_in(string name)
    {
        var file = ParquetFiles.Of(name);
        var random = new Random(7);
        for (var i = 0; i < 250; i++)
        {
            var damaged = file.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                damaged[random.Next(4, damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            var reading = Task.Run(() => TryRead(damaged));

            Assert.InRange(await reading.WaitAsync(Patience), 0, 4);
        }
    }

    [Theory]
    [InlineData(0x1C)]
    [InlineData(0x19)]
    [InlineData(0x1B)]
    public void A_table_of_contents_that_is_nested_for_ever_is_none(byte repeated)
    {
        var footer = new byte[3_000_000];
        Array.Fill(footer, repeated);

        Assert.Throws<ExportFormatException>(() => Reading.Of(WithFooter(footer)));
    }

    [Fact]
    public void A_list_that_claims_more_elements_than_there_are_bytes_is_none() =>
        Assert.Throws<ExportFormatException>(() => Reading.Of(WithFooter([0x15, 2, 0x19, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x07, 0, 0, 0])));

    [Theory]
    [InlineData(new byte[] { 0xFC, 0x1C, 0x1C, 0x1C })]
    [InlineData(new byte[] { 0x15, 0, 0x15, 0xFE, 0xFF, 0xFF, 0xFF, 0x0F, 0x15, 0x20, 0x2C, 0x15, 0xC0, 0x9A, 0x0C, 0, 0 })]
    [InlineData(new byte[] { 0x15, 0, 0x15, 0x20, 0x15, 0xFE, 0xFF, 0xFF, 0xFF, 0x0F, 0x2C, 0x15, 0xC0, 0x9A, 0x0C, 0, 0 })]
    [InlineData(new byte[] { 0x15, 0, 0x15, 1, 0x15, 1, 0x2C, 0x15, 1, 0, 0 })]
    public void A_page_that_claims_what_cannot_be_costs_its_row_group(byte[] header)
    {
        var file = ParquetFiles.Convert("text\n" + string.Concat(Enumerable.Range(0, 100).Select(static i => $"post number {i}\n")));
        header.CopyTo(file, 4);

        var reading = Reading.Of(file, new() { TextColumn = "text" });

        Assert.Empty(reading.Records);
        Assert.Equal([(1, "row group 1 is damaged: 100 rows are lost")], reading.Reasons);
    }

    [Fact]
    public void An_encrypted_file_is_told()
    {
        var failure = Assert.Throws<ExportFormatException>(() => Reading.Of([.. "PAR1"u8, .. new byte[100], .. "PARE"u8]));

        Assert.Contains("encrypted", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_group_that_is_damaged_is_left_out_with_its_rows_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 60_000).Select(static i => $"{i},post number {i}\n"));
        var file = ParquetFiles.Convert("id,text\n" + rows);
        Array.Clear(file, 4, 100);

        var reading = Reading.Of(file);

        Assert.Equal(10_000, reading.Records.Count);
        Assert.Equal(50_001, reading.Records[0].Line);
        Assert.Equal([(1, "row group 1 is damaged: 50,000 rows are lost")], reading.Reasons);
    }

    /// <summary>The number of records and complaints; a sentence counts for none.</summary>
    private static int TryRead(byte[] file)
    {
        try
        {
            var reading = Reading.Of(file, new() { TextColumn = "comment_text" });
            return Math.Min(reading.Records.Count, 4);
        }
        catch (ExportFormatException)
        {
            return 0;
        }
    }

    private static byte[] WithFooter(byte[] footer) => [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8];
}
