using System.ComponentModel.DataAnnotations;

namespace Blog.Comments;

/// <summary>What a reader fills in. White space at the ends is nobody's words.</summary>
internal sealed class CommentForm
{
    [Required(ErrorMessage = "Please say who you are; any name will do.")]
    [StringLength(80, ErrorMessage = "A name has at most 80 letters here.")]
    public string? Author { get; set => field = value?.Trim(); }

    [StringLength(200, ErrorMessage = "An address has at most 200 letters here.")]
    [RegularExpression("(?i)https?://.+", MatchTimeoutInMilliseconds = 100, ErrorMessage = "Your page needs an address that begins with https:// or http://.")]
    public string? HomePage { get; set => field = value?.Trim(); }

    [Required(ErrorMessage = "There is no comment in the form.")]
    [StringLength(5000, ErrorMessage = "A comment has at most 5000 letters here.")]
    public string? Text { get; set => field = value?.Trim(); }
}
