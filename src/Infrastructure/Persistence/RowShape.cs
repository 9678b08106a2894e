using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>A mapped table, and the statements that read and write rows of it past EF Core's queries and its change tracking.</summary>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<IEntityType, RowShape> Known = [];
    private readonly ConcurrentDictionary<object, SqlStatement> statements = [];
    private readonly ConcurrentDictionary<string, SqlStatement> updates = [];
    private readonly ISqlGenerationHelper sql;
    private readonly IEntityType type;
    private readonly Func<DbDataReader, int, object> create;
    private readonly Func<DbDataReader, int, object?> readKey;

    private RowShape(ConnectDbContext db, IEntityType type)
    {
        (sql, this.type) = (db.GetService<ISqlGenerationHelper>(), type);
        (Table, Columns) = (sql.DelimitIdentifier(type.GetTableName()!), RowColumn.Of(type));
        create = RowMaterializer.Compile(db.GetService<IStructuralTypeMaterializerSource>(), type, Columns);
        Guards =
        [
            .. Columns.Index()
                .Where(column => column.Item.Property.IsPrimaryKey() || column.Item.Property.IsConcurrencyToken)
                .Select(column => column.Index),
        ];
        readKey = Columns[Key].CompileReader();
        Insert = CreateInsert();
    }

    /// <summary>The name of the table in SQL.</summary>
    public string Table { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The positions of the columns that identify the row and, if it has one, its version.</summary>
    public IReadOnlyList<int> Guards { get; }

    private int Key => Guards[0];

    /// <summary>Inserts a row. The values are those of all columns and, if the rows have one, the creation number.</summary>
    public SqlStatement Insert { get; }

    /// <summary>The shape of an entity's table. It is made once for the model of an engine.</summary>
    public static RowShape Of(ConnectDbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)
            ?? throw new ArgumentException($"{entity.Name} is not part of the model.", nameof(entity));
        return Known.GetOrAdd(type, static (type, db) => new(db, type), db);
    }

    /// <summary>The values of the columns.</summary>
    public object?[] Read(object entity)
    {
        var values = new object?[Columns.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = Columns[index].Read(entity);

        return values;
    }

    /// <summary>All columns, as a SELECT names them.</summary>
    /// <param name="alias">The alias of the table.</param>
    public string Selected(string alias) => string.Join(", ", Columns.Select(column => $"{alias}.{Name(column)}"));

    /// <summary>The column of a member as a statement names it: the alias of its table and the delimited name.</summary>
    /// <param name="alias">The alias of the table.</param>
    /// <param name="member">The member of the entity.</param>
    public string Named(string alias, string member) => $"{alias}.{Name(ColumnOf(member))}";

    /// <summary>A value in SQL, as it is stored.</summary>
    /// <param name="member">The member of the entity that has the value.</param>
    public string Literal(string member, object value) => ColumnOf(member).Mapping.GenerateSqlLiteral(value);

    /// <summary>How the values of members are stored.</summary>
    public IEnumerable<RelationalTypeMapping> MappingsOf(params IEnumerable<string> members) =>
        members.Select(member => ColumnOf(member).Mapping);

    /// <summary>The entity of a row that was <see cref="Selected"/>.</summary>
    /// <param name="first">The position of the first of its columns.</param>
    public T Create<T>(DbDataReader row, int first = 0)
        where T : class => (T)create(row, first);

    /// <summary>Whether a row that was <see cref="Selected"/> is that of a key, which must be one column.</summary>
    public bool IsRowOf(object key, DbDataReader row) => key.Equals(readKey(row, Key));

    /// <summary>Whether an outer join has found a row of this table.</summary>
    /// <param name="first">The position of the first of its columns.</param>
    public bool IsIn(DbDataReader row, int first) => !row.IsDBNull(first + Key);

    /// <summary>Adds an entity to a collection of another one, past its methods, as EF Core does when it loads one.</summary>
    /// <param name="collection">The member that has the collection.</param>
    public void Add(object entity, string collection, object item) =>
        type.FindNavigation(collection)!.GetCollectionAccessor()!.Add(entity, item, forMaterialization: true);

    /// <summary>Selects the rows whose members have the values, in this order.</summary>
    public SqlStatement Select(params string[] members) => Statement(string.Join(' ', members), _ => new(
        $"SELECT {Selected("t")} FROM {Table} AS t "
            + $"WHERE {string.Join(" AND ", members.Select((member, index) => $"{Named("t", member)} = @p{index}"))}",
        MappingsOf(members)));

    /// <summary>
    /// Selects the rows in which a member has one of some values. The parameters are those values, and then the value of
    /// <paramref name="also"/>, if it is given.
    /// </summary>
    public SqlStatement SelectAny(string member, int count, string? also) => Statement((member, count, also), it => new(
        $"SELECT {Selected("t")} FROM {Table} AS t WHERE {Named("t", it.member)} IN ({Places(it.count)})"
            + (it.also is null ? "" : $" AND {Named("t", it.also)} = @p{it.count}"),
        MappingsOf(Enumerable.Repeat(it.member, it.count).Concat(it.also is null ? [] : [it.also]))));

    /// <summary>The parameters @p0, @p1 and so on.</summary>
    public static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(place => $"@p{place}"));

    /// <summary>A statement that is created once for each key.</summary>
    public SqlStatement Statement<TKey>(TKey key, Func<TKey, SqlStatement> create)
        where TKey : notnull => statements.GetOrAdd(key, static (key, create) => create((TKey)key), create);

    /// <summary>Updates a row. The values are the new ones of the changed columns, then the old ones of the guards.</summary>
    /// <param name="changed">The positions of the changed columns.</param>
    /// <param name="literals">
    /// Returns further columns to set, each with its value as an SQL literal; the same for every call.
    /// It is called only once for each set of changed columns.
    /// </param>
    public SqlStatement Update(int[] changed, Func<IReadOnlyList<(string Column, string Value)>>? literals = null) =>
        updates.GetOrAdd(string.Join(' ', changed), _ => CreateUpdate(changed, literals?.Invoke() ?? []));

    // Columns that the entity does not have begin with 0, except for the creation number.
    private SqlStatement CreateInsert()
    {
        var shadow = type.GetProperties().Where(property => property.IsShadowProperty() && !property.IsNullable).ToList();
        var number = shadow.Find(property => property.Name == CreationNumber.Column);
        var zeros = shadow.Where(property => property != number)
            .Select(property => (Name: property.GetColumnName(), Zero: Zero(property)))
            .ToList();
        var names = Columns.Select(column => column.Name)
            .Concat(number is null ? [] : [number.GetColumnName()])
            .ToList();
        return new(
            $"INSERT INTO {Table} ({string.Join(", ", names.Concat(zeros.Select(it => it.Name)).Select(sql.DelimitIdentifier))}) "
                + $"VALUES ({string.Join(", ", names.Select((_, index) => $"@p{index}").Concat(zeros.Select(it => it.Zero)))})",
            Columns.Select(column => column.Mapping).Concat(number is null ? [] : [number.GetRelationalTypeMapping()]));
    }

    private static string Zero(IProperty property) =>
        property.GetRelationalTypeMapping().GenerateSqlLiteral(Activator.CreateInstance(property.ClrType));

    private SqlStatement CreateUpdate(int[] changed, IReadOnlyList<(string Column, string Value)> literals)
    {
        var set = changed.Select((at, index) => $"{Name(Columns[at])} = @p{index}")
            .Concat(literals.Select(it => $"{sql.DelimitIdentifier(it.Column)} = {it.Value}"));
        var where = Guards.Select((at, index) => $"{Name(Columns[at])} = @p{changed.Length + index}");
        return new(
            $"UPDATE {Table} SET {string.Join(", ", set)} WHERE {string.Join(" AND ", where)}",
            changed.Concat(Guards).Select(at => Columns[at].Mapping));
    }

    private RowColumn ColumnOf(string member) => Columns.Single(column => column.Part is null && column.Property.Name == member);

    private string Name(RowColumn column) => sql.DelimitIdentifier(column.Name);
}
