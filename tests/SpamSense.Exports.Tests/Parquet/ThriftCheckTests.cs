using SpamSense.Exports.Parquet;

namespace SpamSense.Exports.Tests.Parquet;

public sealed class ThriftCheckTests
{
    [Fact]
    public void Only_the_numbers_of_small_fields_are_remembered()
    {
        // Field 2 of 7, field 1002 (written out) of 9, and a struct in field 5 with 3 in its field 1.
        byte[] structure = [0x25, 14, 0x05, 0xD4, 0x0F, 18, 0x0C, 10, 0x15, 6, 0, 0];
        var check = new ThriftCheck(structure, structure.Length);

        Assert.True(check.IsStruct());
        Assert.Equal((7L, 0L, 3L), (check.Number(0, 2), check.Number(0, 1002), check.Number(5, 1)));
        Assert.Equal(structure.Length, check.Length);
    }
}
