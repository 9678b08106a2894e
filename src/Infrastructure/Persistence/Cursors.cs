using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Connect.Application.Paging;
using Connect.Application.Tenants;
using Microsoft.AspNetCore.DataProtection;

namespace Connect.Infrastructure.Persistence;

/// <summary>Encrypts cursors with the key ring, which also detects changed ones. Their keys differ by tenant and list.</summary>
internal sealed class Cursors(IDataProtectionProvider protection, ITenantScope scope) : ICursors
{
    public string Write(string list, long number) => Base64Url.EncodeToString(
        ProtectorOf(list).Protect(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture))));

    public long? Read(string list, string cursor)
    {
        try
        {
            var number = ProtectorOf(list).Unprotect(Base64Url.DecodeFromChars(cursor));
            return long.Parse(Encoding.ASCII.GetString(number), CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(string list) => protection.CreateProtector("Connect.Cursors", $"{scope.TenantId:N}", list);
}
