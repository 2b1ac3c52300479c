using System;
using System.Collections.Generic;
using System.Linq;

class FlaggedWithoutFix
{
    int ByIndex(List<Order> orders, List<Customer> customers)
    {
        var sum = 0;
        for (var i = 0; i < orders.Count; i++)
        {
            for (var j = 0; j < customers.Count; j++)
            {
                if (orders[i].CustomerId == customers[j].Id) // PERF1003
                    sum += customers[j].Id;
            }
        }

        foreach (var order in orders)
        {
            for (int j = 0, n = customers.Count; j < customers.Count; ++j)
            {
                var customer = customers[j];
                if (customer.Id != order.CustomerId) // PERF1003
                    continue;
                sum += customer.Id;
            }
        }

        return sum;
    }

    // What it is built from may be read from anywhere, each time anew.
    int Lazy(List<Order> orders, IEnumerable<Customer> customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                    sum++;
            }
        }

        return sum;
    }

    void CalledCodeMayAdd(List<Order> orders, List<Customer> customers)
    {
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                    Greet(customer);
            }
        }
    }

    int Missing(List<Order> orders, List<Customer>? customers)
    {
        var sum = 0;
        foreach (var order in orders)
        {
            foreach (var customer in customers!)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                    sum++;
            }
        }

        return sum;
    }

    IEnumerable<string> Yields(List<Order> orders, List<Customer> customers)
    {
        foreach (var order in orders)
        {
            foreach (var customer in customers)
            {
                if (customer.Id == order.CustomerId) // PERF1003
                    yield return customer.Name;
            }
        }
    }

    void Greet(Customer customer) => Console.WriteLine(customer.Name);

    record Order(int CustomerId);

    record Customer(int Id, string Name);
}
