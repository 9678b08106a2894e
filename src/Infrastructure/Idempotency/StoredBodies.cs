using System.Security.Cryptography;
using Connect.Application.Idempotency;
using Microsoft.AspNetCore.DataProtection;

namespace Connect.Infrastructure.Idempotency;

/// <summary>Encrypts the bodies of stored responses with the key ring.</summary>
internal sealed class StoredBodies(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Connect.IdempotencyRecords.Body");

    public byte[] Encrypt(byte[] body) => protector.Protect(body);

    /// <summary>Throws <see cref="StoredResponseUnreadableException"/> if the key ring has lost the key.</summary>
    public byte[] Decrypt(byte[] encrypted)
    {
        try
        {
            return protector.Unprotect(encrypted);
        }
        catch (CryptographicException fault)
        {
            throw new StoredResponseUnreadableException("The key ring does not contain the key that encrypted a stored response.", fault);
        }
    }
}
