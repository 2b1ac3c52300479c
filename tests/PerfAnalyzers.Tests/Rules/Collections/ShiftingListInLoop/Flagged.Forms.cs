using System;
using System.Collections.Generic;
using System.Linq;

public class Forms(List<Forms.Order> orders)
{
    public List<Order> Open { get; } = orders;

    public static List<Order> OfAMember(List<Order> orders)
    {
        var forms = new Forms(orders);
        forms.Forget(3);
        return forms.Open;
    }

    private void Forget(int before)
    {
        for (var i = 0; i < Open.Count; i++)
        {
            if (Open[i] is { Id: > 5 } || Open[i].Id == before)
            {
                this.Open.RemoveAt(i); // PERF1005
                i--;
            }
        }
    }

    public static List<int> InALambda(List<int> numbers)
    {
        Func<List<int>> reverse = () =>
        {
            List<int> reversed = new();
            foreach (var number in numbers)
            {
                reversed.Insert(0, number); // PERF1005
            }

            return reversed;
        };
        return reverse();
    }

    public static List<Order> InALocalFunction(Order[] orders)
    {
        return Sorted();

        List<Order> Sorted()
        {
            var done = new List<Order>();
            var open = new List<Order>(orders);
            while (open.Count > 0)
            {
                var order = open[0];
                open.RemoveAt(0); // PERF1005
                if (order.Id > 4)
                    open.Add(new(order.Id / 2));
                else
                    done.Add(order);
            }

            return done;
        }
    }

    public record Order(int Id);
}
