public static class Orders
{
    public static List<string> WithoutBlocked(List<string> customers, List<string> blocked)
    {
        var allowed = new List<string>();
        foreach (var customer in customers)
        {
            if (!blocked.Contains(customer)) // PERF1001
                allowed.Add(customer);
        }

        return allowed;
    }

    // The index is the answer: a set has none.
    public static int Distances(List<int> values, List<int> positions)
    {
        var sum = 0;
        foreach (var value in values)
            sum += positions.IndexOf(value); // PERF1001 stays
        return sum;
    }

    // As short as small_collection_size lets pass by default.
    public static int Weekdays(List<string> names)
    {
        string[] days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        return names.Count(name => days.Contains(name));
    }

    public static List<string> Names(List<Order> orders, List<Customer> customers)
    {
        var names = new List<string>(); // PERF1015 info
        foreach (var order in orders)
            names.Add(customers.First(customer => customer.Id == order.CustomerId).Name); // PERF1002
        return names;
    }
}

public record Order(int CustomerId);

public record Customer(int Id, string Name);
