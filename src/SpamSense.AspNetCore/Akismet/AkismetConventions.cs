namespace SpamSense.AspNetCore;

/// <summary>Finds the convention that a call is for. The first one wins: authors of tests, then administrators, then the honeypot.</summary>
internal static class AkismetConventions
{
    private const string Administrator = "administrator";
    private const int LongestFieldName = 200;

    /// <summary>WordPress has a honeypot in each of its forms, sends it with the copy of the form, and does not name it.</summary>
    private const string WordPressHoneypot = "POST_ak_hp_textarea";

    internal static AkismetConvention Of(AkismetFields fields)
    {
        if (IsTestSpam(fields))
        {
            return AkismetConvention.TestSpam;
        }

        if (IsAdministrator(fields["user_role"]))
        {
            return AkismetConvention.Administrator;
        }

        return IsFilledIn(fields, WordPressHoneypot) || (fields["honeypot_field_name"] is { Length: > 0 and <= LongestFieldName } name && IsFilledIn(fields, name))
            ? AkismetConvention.Honeypot
            : AkismetConvention.None;
    }

    /// <summary>Whether the author is one of those by whom clients try out the answer for spam.</summary>
    internal static bool IsTestSpam(AkismetFields fields) =>
        fields["comment_author"] is "viagra-test-123" or "akismet-guaranteed-spam" || fields["comment_author_email"] is "akismet-guaranteed-spam@example.com";

    private static bool IsFilledIn(AkismetFields fields, string name) => !string.IsNullOrEmpty(fields[name]);

    private static bool IsAdministrator(ReadOnlySpan<char> roles)
    {
        foreach (var role in roles.Split(','))
        {
            if (roles[role].Trim().Equals(Administrator, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
