using System.Security.Cryptography;

namespace Connect.Benchmarks.Hosts;

/// <summary>Encrypts stored bodies with AES-GCM under a key that lives as long as the process: nonce, tag, ciphertext.</summary>
internal sealed class BodyCipher : IDisposable
{
    private const int NonceSize = 12, TagSize = 16;
    private readonly AesGcm aes = new(RandomNumberGenerator.GetBytes(32), TagSize);

    public byte[] Encrypt(ReadOnlySpan<byte> body)
    {
        var sealedBody = new byte[NonceSize + TagSize + body.Length];
        var nonce = sealedBody.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, body, sealedBody.AsSpan(NonceSize + TagSize), sealedBody.AsSpan(NonceSize, TagSize));
        return sealedBody;
    }

    public byte[] Decrypt(ReadOnlySpan<byte> sealedBody)
    {
        var body = new byte[sealedBody.Length - NonceSize - TagSize];
        aes.Decrypt(sealedBody[..NonceSize], sealedBody[(NonceSize + TagSize)..], sealedBody[NonceSize..(NonceSize + TagSize)], body);
        return body;
    }

    public void Dispose() => aes.Dispose();
}
