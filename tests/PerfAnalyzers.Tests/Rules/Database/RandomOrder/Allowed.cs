using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using Dapper;
using Microsoft.EntityFrameworkCore;
using PerfAnalyzers.Support;

class Allowed
{
    List<Order> InMemory(List<Order> orders) => orders.OrderBy(o => Guid.NewGuid()).ToList();

    List<Order> AfterFetching(Shop shop) => shop.Orders.Where(o => o.CustomerId == 1).AsEnumerable().OrderBy(o => Random.Shared.Next()).ToList();

    List<Order> Seek(Shop shop, int from) => shop.Orders.Where(o => o.Id >= from).OrderBy(o => o.Id).Take(3).ToList();

    List<Order> NewKey(Shop shop, Guid key) => shop.Orders.OrderBy(o => o.Number).ToList();

    IEnumerable<Order> Words(IDbConnection connection) => connection.Query<Order>("select 'order by random()' from Orders where Id = 1 order by Id -- order by random()");

    IEnumerable<Order> Column(IDbConnection connection) => connection.Query<Order>("select * from Orders where Id = 1 order by \"random\"");

    object NotSorted(Shop shop) => shop.Orders.Where(o => o.Id == 1).Select(o => EF.Functions.Random()).ToList();
}
