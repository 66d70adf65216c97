namespace SpamSense.Configuration;

/// <summary>Finds the word that somebody meant who mistyped it.</summary>
internal static class NearMiss
{
    private const int LongestWord = 64;

    /// <summary>A complaint, with the nearest word in question where one is near.</summary>
    internal static string Complain(string complaint, string word, IEnumerable<string> words)
    {
        var (nearest, least) = ("", int.MaxValue);
        foreach (var candidate in words)
        {
            var distance = Distance(word, candidate);
            if (distance < least && distance <= Math.Max(1, candidate.Length / 4))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest.Length == 0 ? complaint + "." : $"{complaint}; did you mean '{nearest}'?";
    }

    /// <summary>How many letters must be put in, left out, replaced or swapped with the next one; case makes no difference.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > LongestWord || right.Length > LongestWord)
        {
            return int.MaxValue;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 1; j <= right.Length; j++)
        {
            rows[0, j] = j;
            for (var i = 1; i <= left.Length; i++)
            {
                var replaced = rows[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                rows[i, j] = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
