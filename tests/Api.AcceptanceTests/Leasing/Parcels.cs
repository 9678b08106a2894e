using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Leasing;

/// <summary>A separate SQLite table with a lease, to test leases without subscriptions.</summary>
internal sealed class Parcels(string file) : DbContext
{
    public DbSet<Parcel> All => Set<Parcel>();

    public IQueryable<Parcel> InOrder => All.OrderBy(parcel => parcel.Number);

    /// <summary>Makes the file, with parcels numbered from 1.</summary>
    public static async Task<string> Create(int count)
    {
        var file = Scratch.File($"parcels-{Guid.NewGuid():N}.db");
        await using var parcels = new Parcels(file);
        await parcels.Database.EnsureCreatedAsync();
        parcels.AddRange(Enumerable.Range(1, count).Select(number => new Parcel { ParcelId = Guid.CreateVersion7(), Number = number }));
        await parcels.SaveChangesAsync();
        return file;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={file}");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Parcel>().HasLease("Delivery");

    internal sealed class Parcel
    {
        public Guid ParcelId { get; init; }

        public int Number { get; set; }
    }
}
