using System.Globalization;

namespace SpamSense.Cli.Filtering;

/// <summary>What stands in a column or in the filter itself.</summary>
internal static class FilterValue
{
    /// <summary>Reads a number exactly: the ids of posts have more digits than a double.</summary>
    public static bool TryParse(string value, out decimal number)
    {
        if (value.Length > 0 && value[0] <= '9')
        {
            return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        }

        number = 0;
        return false;
    }

    /// <summary>Compares as numbers where both are, as texts otherwise: characters by their codes, as computers sort ISO dates.</summary>
    public static int Compare(string left, string right) =>
        TryParse(left, out var leftNumber) && TryParse(right, out var rightNumber) ? leftNumber.CompareTo(rightNumber) : string.CompareOrdinal(left, right);
}
