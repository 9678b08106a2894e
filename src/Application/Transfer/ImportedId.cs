using System.Security.Cryptography;

namespace Connect.Application.Transfer;

/// <summary>
/// The ID of something whose ID in the file is taken, for example because the file was exported from another tenant of the same
/// database. It is always the same for the same owner and ID, so that a second import finds what the first one has added.
/// </summary>
internal static class ImportedId
{
    /// <param name="owner">The tenant or, for an add-on, its subscription.</param>
    /// <param name="id">The ID in the file.</param>
    public static Guid Instead(Guid owner, Guid id)
    {
        Span<byte> text = stackalloc byte[32], hash = stackalloc byte[32];
        owner.TryWriteBytes(text, bigEndian: true, out _);
        id.TryWriteBytes(text[16..], bigEndian: true, out _);
        SHA256.HashData(text, hash);

        // Version 8 of RFC 9562: the content is ours.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }
}
