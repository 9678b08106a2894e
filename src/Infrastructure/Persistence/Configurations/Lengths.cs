namespace Connect.Infrastructure.Persistence.Configurations;

/// <summary>Column lengths in UTF-16 units. The Domain counts characters, each of which is one or two units.</summary>
internal static class Lengths
{
    public const int ReferenceId = 2 * Domain.ReferenceId.MaxLength;
    public const int Msisdn = 16;
}
