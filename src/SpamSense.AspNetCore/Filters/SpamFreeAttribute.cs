using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>
/// A text that is to be rejected is not valid: for models that are validated by data annotations, in MVC, in Razor pages and in minimal APIs. Validation
/// knows two answers only; where comments are held for a person, use <see cref="SpamCheckAttribute"/> or <c>WithSpamCheck</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class SpamFreeAttribute : ValidationAttribute
{
    /// <summary>Creates the attribute.</summary>
    public SpamFreeAttribute()
        : base("The field {0} does not look like a contribution to the conversation.")
    {
    }

    /// <inheritdoc/>
    public override bool RequiresValidationContext => true;

    /// <summary>The name of the site that the text is for.</summary>
    public string Site { get; set; } = AspNetCore.Site.DefaultName;

    /// <summary>Whether a text that a person should look at is not valid either.</summary>
    public bool RefusesReview { get; set; }

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (value is not string text)
        {
            return ValidationResult.Success;
        }

        var gate = validationContext.GetService<SpamGate>() ?? throw new InvalidOperationException("[SpamFree] needs builder.Services.AddSpamSense().");
        var check = gate.TryCheck(Site, new Post { Text = text });
        if (validationContext.GetRequiredService<IOptionsMonitor<SpamSenseOptions>>().CurrentValue.Mode == SpamSenseMode.Observe)
        {
            gate.Observe(check);
            return ValidationResult.Success;
        }

        // A check that failed says nothing against the text.
        return check?.Decision == Decision.Reject || (RefusesReview && check?.Decision == Decision.Review)
            ? new ValidationResult(FormatErrorMessage(validationContext.DisplayName), validationContext.MemberName is { } member ? [member] : null)
            : ValidationResult.Success;
    }
}
