namespace SpamSense.AspNetCore;

/// <summary>The names to listen to with OpenTelemetry or anything else that hears .NET's meters and activities. No tag ever holds what a post says.</summary>
public static class SpamSenseTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "SpamSense";

    /// <summary>The name of the source of activities.</summary>
    public const string ActivitySourceName = "SpamSense";
}
