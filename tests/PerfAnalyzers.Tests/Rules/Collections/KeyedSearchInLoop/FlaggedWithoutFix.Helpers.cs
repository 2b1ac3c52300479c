using System.Collections.Generic;
using System.Linq;

public record Customer(int Id, string Name);

public class Customers
{
    private readonly List<Customer> _all = [];

    public Customer ById(int id) => _all.First(customer => customer.Id == id);

    public string NameOf(int id)
    {
        var customer = _all.Find(other => other.Id == id);
        return customer?.Name ?? "";
    }

    public string Greeting(int id) => "Hello " + NameOf(id);
}

public class Letters(Customers customers)
{
    public List<string> All(List<int> ids)
    {
        var letters = new List<string>();
        foreach (var id in ids)
            letters.Add(customers.Greeting(id)); // PERF1002 @Greeting
        return letters;
    }

    public List<Customer> Selected(IEnumerable<int> ids) => ids.Select(id => customers.ById(id)).ToList(); // PERF1002

    public static int Given(List<Customer> all, List<int> ids) => ids.Sum(id => LengthOf(all, id)); // PERF1002

    private static int LengthOf(IReadOnlyList<Customer> all, int id) => all.FirstOrDefault(customer => id == customer.Id)?.Name.Length ?? 0;
}
