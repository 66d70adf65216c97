using System.ComponentModel.DataAnnotations;

namespace SpamSense.AspNetCore.Tests.ReadMe;

// <letter>
public sealed class Letter
{
    [Required]
    [SpamFree]
    public string Body { get; set; } = "";
}
// </letter>
