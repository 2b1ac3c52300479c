using System.Collections.Generic;
using System.Linq;

public record struct Offer(string Shop, decimal Price);

public static class Shopping
{
    //---
    public static string Cheapest(List<Offer> offers)
    {
        var cheapest = offers.MinBy(offer => offer.Price);
        return $"{cheapest.Shop}: {cheapest.Price}";
    }
    //---
}
