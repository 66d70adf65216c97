using System.Security.Claims;
using Blog.Moderation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Blog.Pages;

/// <summary>Lets the moderator in.</summary>
internal sealed class SignInModel(ModeratorPassword password) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!password.Is(Password ?? ""))
        {
            ModelState.AddModelError(nameof(Password), "That is not the password.");
            return Page();
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "moderator")], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage("/Moderate/Index");
    }
}
