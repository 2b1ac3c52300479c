using MySqlConnector;

namespace Storefront.Stock;

/// <summary>The warehouse next door, which keeps its books in a database of its own.</summary>
public class Warehouse
{
    private const string Books = "Server=books.warehouse.example;Database=stock;User ID=storefront";

    /// <summary>Where the books are, for the status page. Nothing connects to them.</summary>
    public string Location()
    {
        using var books = new MySqlDataSource(Books);
        using var connection = books.CreateConnection();
        return $"{connection.DataSource}/{connection.Database}";
    }
}
