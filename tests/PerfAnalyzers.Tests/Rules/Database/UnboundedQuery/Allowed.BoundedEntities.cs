// option: [*.cs] dotnet_code_quality.PERF2004.bounded_entities = T:PerfAnalyzers.Support.Product|Customer
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Mvc;
using PerfAnalyzers.Support;

public class LookupController(Shop shop) : ControllerBase
{
    public List<Product> Products() => shop.Products.ToList();

    public List<string> Customers() => shop.Customers.Select(c => c.Name).ToList();
}
