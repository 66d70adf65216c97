namespace SpamSense.Exports.Platforms;

/// <summary>All platforms whose exports are recognized; the first that recognizes a content reads it.</summary>
internal static class KnownPlatforms
{
    /// <summary>Those that export XML.</summary>
    public static readonly IXmlPlatform[] Xml =
    [
    ];

    /// <summary>Those that export JSON that is no table.</summary>
    public static readonly IJsonPlatform[] Json =
    [
    ];

    /// <summary>Those that export CSV, or JSON Lines and arrays of flat objects.</summary>
    public static readonly ITablePlatform[] Tables =
    [
    ];
}
