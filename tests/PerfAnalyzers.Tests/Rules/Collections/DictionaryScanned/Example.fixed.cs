using System.Collections.Generic;
using System.Linq;

public static class Prices
{
    //---
    public static decimal Total(Dictionary<int, decimal> prices, List<int> basket)
    {
        var total = 0m;
        foreach (var product in basket)
            total += prices.GetValueOrDefault(product);
        return total;
    }
    //---
}
