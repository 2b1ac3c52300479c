using System.Collections.Generic;
using System.Linq;

public record Customer(int Id, string Name, double Weight);

public class Customers
{
    private readonly List<Customer> _all = [];
    private readonly Dictionary<int, Customer> _byId = [];

    public Customer? ById(int id) => _byId.TryGetValue(id, out var found) ? found : null;

    public Customer? Heavier(double weight) => _all.Find(customer => customer.Weight > weight);

    public Customer? OfWeight(double weight) => _all.Find(customer => customer.Weight == weight);

    public Customer? Default() => _all.Find(customer => customer.Id == 1);

    public int Matches(int id)
    {
        var matches = 0;
        foreach (var customer in _all)
            matches += customer.Id == id ? 1 : 0;
        return matches;
    }
}

public class Letters(Customers customers)
{
    public List<Customer?> All(List<int> ids) =>
        ids.ConvertAll(id => customers.ById(id) ?? customers.Heavier(id) ?? customers.OfWeight(id) ?? customers.Default());

    public int Matches(List<int> ids) => ids.Sum(id => customers.Matches(id));
}
