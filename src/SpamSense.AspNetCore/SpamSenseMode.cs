namespace SpamSense.AspNetCore;

/// <summary>Whether decisions have consequences.</summary>
public enum SpamSenseMode
{
    /// <summary>Posts are held and refused as the decisions say.</summary>
    Enforce = 0,

    /// <summary>Every post goes through, and what would have become of it is logged and counted: for trying it first.</summary>
    Observe = 1,
}
