using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SpamSense.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps corrections in a file.</summary>
public static class CorrectionJournalBuilderExtensions
{
    /// <summary>Keeps what moderators say in a <see cref="CorrectionJournal"/>, so that it outlives the process.</summary>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    /// <param name="path">Where the file is; a relative path begins at the content root. It and missing folders are created.</param>
    /// <returns>The same builder.</returns>
    public static ISpamSenseBuilder AddCorrectionJournal(this ISpamSenseBuilder builder, string path)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        builder.Services.Replace(ServiceDescriptor.Singleton<ICorrectionStore>(provider => CorrectionJournal.Open(
            Path.Combine(provider.GetService<IHostEnvironment>()?.ContentRootPath ?? "", path), provider.GetService<ILogger<CorrectionJournal>>())));
        return builder;
    }
}
