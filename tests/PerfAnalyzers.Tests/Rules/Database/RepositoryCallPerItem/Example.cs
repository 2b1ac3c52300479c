using System;
using System.Collections.Generic;
using System.Threading.Tasks;

public record Customer(Guid Id, string Name);

//---
public interface ICustomerRepository
{
    Task<Customer?> GetByIdAsync(Guid id);
    Task<List<Customer>> GetByIdsAsync(IEnumerable<Guid> ids);
}

public class Greetings(ICustomerRepository customers)
{
    public async Task<List<string>> For(List<Guid> ids)
    {
        var greetings = new List<string>();
        foreach (var id in ids)
        {
            if (await customers.GetByIdAsync(id) is { } customer) // PERF2020
                greetings.Add($"Dear {customer.Name}");
        }

        return greetings;
    }
}
//---
