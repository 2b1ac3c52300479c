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
        this.Open.RemoveAll(item => item is { Id: > 5 } || item.Id == before);
    }

    public static List<int> InALambda(List<int> numbers)
    {
        Func<List<int>> reverse = () =>
        {
            List<int> reversed = new();
            foreach (var number in numbers)
            {
                reversed.Add(number);
            }
            reversed.Reverse();

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
            var open = new Queue<Order>(orders);
            while (open.Count > 0)
            {
                var order = open.Dequeue();
                if (order.Id > 4)
                    open.Enqueue(new(order.Id / 2));
                else
                    done.Add(order);
            }

            return done;
        }
    }

    public record Order(int Id);
}
