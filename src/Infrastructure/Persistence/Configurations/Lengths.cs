namespace Connect.Infrastructure.Persistence.Configurations;

/// <summary>Column lengths, in UTF-16 units, where the Domain counts characters: one character is up to two units.</summary>
internal static class Lengths
{
    public const int ReferenceId = 2 * Domain.ReferenceId.MaxLength;
    public const int Msisdn = 16;
}
