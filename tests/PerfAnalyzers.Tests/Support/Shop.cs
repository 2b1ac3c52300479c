using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace PerfAnalyzers.Support;

/// <summary>The database of fixtures: every run of a proof gets a fresh one on SQLite, with its commands counted; benchmarks fill larger ones.</summary>
public class Shop(DbContextOptions options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<OrderLine> Lines => Set<OrderLine>();
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Note> Notes => Set<Note>();

    /// <summary>Fills a database that does not exist yet.</summary>
    /// <param name="size">How many customers; there are a few more products and twice as many orders, of which the first has as many lines.</param>
    public void Seed(int size)
    {
        if (!Database.EnsureCreated())
            return;

        var (products, orders) = (size + 2, 2 * size);
        for (var i = 1; i <= size; i++)
            Customers.Add(new Customer { Id = i, Name = $"c{i}", City = i % 2 == 0 ? "A" : "b", Since = new DateTime(2020, 1, 1).AddMonths((i - 1) % 600), IsActive = i % 3 != 0, Discount = i % 2 == 0 ? i : null });
        for (var i = 1; i <= orders; i++)
            Notes.Add(new Note { Id = i, OrderId = i % 2 == 0 ? 1 : i, Text = $"t{i}" });
        for (var i = 1; i <= products; i++)
            Products.Add(new Product { Id = i, Sku = $"p{i}", Key = new Guid(i, 0, 0, new byte[8]), Price = i * 10, Weight = i / 2.0 });
        for (var i = 1; i <= orders; i++)
        {
            Orders.Add(new Order { Id = i, Number = $"n{i % 5}", CustomerId = i % size + 1, Placed = new DateTime(2026, 1, 1).AddDays(i - 1), Total = i * 7 % 11, IsPaid = i % 2 == 0, Status = (OrderStatus)(i % 3) });
            Lines.Add(new OrderLine { Id = i, OrderId = i, ProductId = i % products + 1, Count = i % 4 });
            Lines.Add(new OrderLine { Id = i + orders, OrderId = i, ProductId = i % 3 + 1, Count = 1 });
        }

        // The first order is a big one.
        for (var i = 1; i <= size; i++)
            Lines.Add(new OrderLine { Id = i + 2 * orders, OrderId = 1, ProductId = i % products + 1, Count = 2 });

        SaveChanges();
        ChangeTracker.Clear();
    }

    // Rules that argue from a missing index have contexts of their own: for all they see, this one's may be in another assembly.
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(DbContext).Assembly);
        model.Entity<Product>().HasIndex(p => p.Sku).IsUnique();
        model.Entity<Order>().HasIndex(o => o.Placed);
    }
}

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
    public DateTime Since { get; set; }
    public bool IsActive { get; set; }
    public int? Discount { get; set; }
    public List<Order> Orders { get; set; } = [];
}

public class Order
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    public DateTime Placed { get; set; }
    public int Total { get; set; }
    public bool IsPaid { get; set; }
    public OrderStatus Status { get; set; }
    public List<OrderLine> Lines { get; set; } = [];
    public List<Note> Notes { get; set; } = [];
}

public class Note
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public string Text { get; set; } = "";
}

public class OrderLine
{
    public int Id { get; set; }
    public int OrderId { get; set; }
    public Order? Order { get; set; }
    public int ProductId { get; set; }
    public Product? Product { get; set; }
    public int Count { get; set; }
}

public class Product
{
    public int Id { get; set; }
    public string Sku { get; set; } = "";
    public Guid Key { get; set; }
    public int Price { get; set; }
    public double Weight { get; set; }
}

public enum OrderStatus { New, Sent, Done }
