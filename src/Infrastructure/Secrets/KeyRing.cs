using Connect.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Infrastructure.Secrets;

/// <summary>
/// The keys that encrypt secrets at rest. They are in a separate folder, so that a stolen database alone reveals no secret.
/// </summary>
public static class KeyRing
{
    /// <summary>The setting for the path of the folder.</summary>
    public const string Setting = "DataProtection:KeysFolder";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    internal static IServiceCollection AddKeyRing(this IServiceCollection services, DatabaseSettings database, IConfiguration configuration)
    {
        var folder = configuration[Setting] is { Length: > 0 } configured
            ? Path.GetFullPath(configured, AppContext.BaseDirectory)
            : Path.Combine(database.Folder ?? Path.Combine(AppContext.BaseDirectory, "data"), "keys");

        // Only for new keys. An older one keeps its algorithm, which its file names.
        services.AddDataProtection()
            .SetApplicationName("Connect")
            .PersistKeysToFileSystem(CreateFolder(folder))
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        return services;
    }

    private static DirectoryInfo CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return Directory.CreateDirectory(path);

        var folder = Directory.CreateDirectory(path, OwnerOnly);
        if (folder.UnixFileMode != OwnerOnly)
            folder.UnixFileMode = OwnerOnly;

        return folder;
    }
}
