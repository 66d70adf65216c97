using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SpamSense.Analyzers;
using SpamSense.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds parts of one's own to SpamSense. All of them are singletons, made by the services of the application.</summary>
public static class SpamSenseBuilderExtensions
{
    /// <summary>Adds an analyzer beside those that ship with SpamSense.</summary>
    /// <typeparam name="T">The analyzer.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddAnalyzer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : ContentAnalyzer => Add<ContentAnalyzer, T>(builder);

    /// <summary>Adds every analyzer of an assembly that is not abstract.</summary>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    /// <param name="assembly">The assembly.</param>
    [RequiresUnreferencedCode("A trimmed assembly may have lost its analyzers; add each with AddAnalyzer.")]
    public static ISpamSenseBuilder AddAnalyzersFromAssembly(this ISpamSenseBuilder builder, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.GetTypes().Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(ContentAnalyzer))))
        {
            builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(ContentAnalyzer), type));
        }

        return builder;
    }

    /// <summary>Adds a suppressor, which is asked after those that ship with SpamSense.</summary>
    /// <typeparam name="T">The suppressor.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddSuppressor<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : DiagnosticSuppressor => Add<DiagnosticSuppressor, T>(builder);

    /// <summary>Adds somebody who is told of every check.</summary>
    /// <typeparam name="T">The observer.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddCheckObserver<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : class, ICheckObserver => Add<ICheckObserver, T>(builder);

    /// <summary>Adds settings of sites that are changed while the application runs; those added later count before those added earlier.</summary>
    /// <typeparam name="T">The settings.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddSiteConfiguration<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : class, ISiteConfiguration => Add<ISiteConfiguration, T>(builder);

    /// <summary>Keeps corrections elsewhere than in memory.</summary>
    /// <typeparam name="T">The store.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddCorrectionStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : class, ICorrectionStore => Replace<ICorrectionStore, T>(builder);

    /// <summary>Takes the sites and their keys from elsewhere than from the options.</summary>
    /// <typeparam name="T">The directory.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddSiteDirectory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : class, ISiteDirectory => Replace<ISiteDirectory, T>(builder);

    /// <summary>Counts elsewhere than in memory.</summary>
    /// <typeparam name="T">The statistics.</typeparam>
    /// <param name="builder">What <c>AddSpamSense</c> gave.</param>
    public static ISpamSenseBuilder AddSiteStatistics<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this ISpamSenseBuilder builder)
        where T : class, ISiteStatistics => Replace<ISiteStatistics, T>(builder);

    private static ISpamSenseBuilder Add<TService, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(ISpamSenseBuilder builder)
        where TService : class
        where T : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<TService, T>());
        return builder;
    }

    private static ISpamSenseBuilder Replace<TService, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(ISpamSenseBuilder builder)
        where TService : class
        where T : class, TService
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<TService, T>());
        return builder;
    }
}
