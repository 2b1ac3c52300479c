using MySqlConnector;

namespace Storefront.Stock;

/// <summary>The warehouse next door, which keeps its books in a database of its own.</summary>
public class Warehouse
{
    private const string Books = "Server=localhost;Database=warehouse;User ID=storefront;Connection Timeout=2";

    /// <summary>How many pieces lie there; null while it is closed.</summary>
    public async Task<int?> Pieces(string sku, CancellationToken cancellation)
    {
        await using var books = new MySqlDataSource(Books);
        try
        {
            await using var connection = await books.OpenConnectionAsync(cancellation);
            await using var command = new MySqlCommand("SELECT pieces FROM stock WHERE sku = @sku", connection);
            command.Parameters.AddWithValue("sku", sku);
            return (int?)await command.ExecuteScalarAsync(cancellation);
        }
        catch (MySqlException)
        {
            return null;
        }
    }
}
