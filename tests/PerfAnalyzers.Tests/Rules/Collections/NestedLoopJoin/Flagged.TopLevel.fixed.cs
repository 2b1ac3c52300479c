using System;
using System.Linq;

int[] ids = [3, 1, 2, 3, 9, 8, 7, 6, 5, 4];
var people = new[] { (Id: 1, Name: "Ann"), (Id: 2, Name: "Bob"), (Id: 3, Name: "Cyn"), (Id: 3, Name: "Dan"), (Id: 5, Name: "Eve"), (Id: 6, Name: "Fay"), (Id: 7, Name: "Gil"), (Id: 8, Name: "Hal"), (Id: 9, Name: "Ida") };
var peopleById = people.ToLookup(person => person.Id);
foreach (var id in ids)
{
    foreach (var person in peopleById[id])
    {
        Console.WriteLine(person.Name);
    }
}
