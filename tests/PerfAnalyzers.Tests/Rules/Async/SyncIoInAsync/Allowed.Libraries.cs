// option: dotnet_code_quality.PERF4002.any_async_counterpart = true
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FluentValidation;
using MongoDB.Driver;
using Moq;

// Libraries in which XAsync is not what X is, without a thread.
class AllowedLibraries
{
    // Rules that need no database have nothing to wait for.
    async Task<bool> Validation(IValidator<string> validator, AbstractValidator<string> own)
    {
        await Task.Yield();
        return validator.Validate("text") && own.Validate("text");
    }

    // Which of the two is raised is the event's to say.
    async Task Mocks(Mock<IDisposable> mock)
    {
        await Task.Yield();
        mock.Raise("Disposed");
    }

    // Find only composes, FindAsync asks.
    async Task<List<Item>> Composed(IMongoCollection<Item> items, int id)
    {
        var found = items.Find(item => item.Id == id).Limit(10);
        return await found.ToListAsync();
    }

    // A queryable of someone else's provider.
    async Task<int> OtherProvider(IMongoCollection<Item> items)
    {
        await Task.Yield();
        return items.AsQueryable().Where(item => item.Id > 1).GetHashCode();
    }

    class Item
    {
        public int Id { get; set; }
    }
}

namespace FluentValidation
{
    interface IValidator
    {
    }

    interface IValidator<T> : IValidator
    {
        bool Validate(T value);
        Task<bool> ValidateAsync(T value, CancellationToken cancellation = default);
    }

    class AbstractValidator<T> : IValidator<T>
    {
        public bool Validate(T value) => true;
        public Task<bool> ValidateAsync(T value, CancellationToken cancellation = default) => Task.FromResult(true);
    }
}

namespace Moq
{
    class Mock
    {
    }

    class Mock<T> : Mock
    {
        public void Raise(string name) => Console.WriteLine(name);
        public Task RaiseAsync(string name) => Task.CompletedTask;
    }
}
