using System;
using System.Collections.Generic;
using System.Linq;

class Allowed
{
    private readonly List<int> _history = [];

    int FromTheEnd(List<int> stack)
    {
        var sum = 0;
        while (stack.Count > 0)
        {
            sum += stack[^1];
            stack.RemoveAt(stack.Count - 1);
        }

        return sum;
    }

    void OtherCollections(LinkedList<int> linked, HashSet<int> set, Dictionary<int, int> table, ICollection<int> any, int[] numbers)
    {
        foreach (var number in numbers)
        {
            linked.Remove(number);
            set.Remove(number);
            table.Remove(number);
            any.Remove(number);
        }
    }

    void Once(List<int> list, int number)
    {
        list.RemoveAt(0);
        list.Insert(0, number);
        list.Remove(number);
    }

    void FoundAndLeft(List<int> list, int number)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == number)
            {
                list.RemoveAt(i);
                break;
            }
        }
    }

    bool FoundAndReturned(List<int> list, int[] numbers)
    {
        foreach (var number in numbers)
        {
            if (number > 3)
                return list.Remove(number);
        }

        return false;
    }

    void Window(int[] numbers)
    {
        foreach (var number in numbers)
        {
            _history.Add(number);
            if (_history.Count > 10)
                _history.RemoveAt(0);
        }
    }

    void Trimmed(int[] numbers, int limit)
    {
        foreach (var number in numbers)
        {
            _history.Insert(0, number);
            while (_history.Count > limit)
                _history.RemoveAt(0);
        }
    }

    void AnotherListEachTurn(List<List<int>> rows)
    {
        foreach (var row in rows)
        {
            row.RemoveAt(0);
            row.Insert(0, 1);
            row.Remove(2);
        }
    }

    void Few(List<int> list)
    {
        for (var i = 0; i < 4; i++)
        {
            list.RemoveAt(0);
            list.Insert(0, i);
        }
    }

    List<string> Path(Node? node)
    {
        var path = new List<string>();
        for (; node is not null; node = node.Parent)
            path.Insert(0, node.Name);
        return path;
    }

    void Backtracks(Node node, List<Node> path)
    {
        foreach (var child in node.Children)
        {
            path.Add(child);
            Backtracks(child, path);
            path.Remove(child);
        }
    }

    void AtAPlaceOfItsOwn(List<int> list, int[] numbers, Random random)
    {
        foreach (var number in numbers)
        {
            list.Insert(random.Next(list.Count), number);
            list.RemoveAt(random.Next(list.Count));
        }
    }

    void ManyAtOnce(List<int> list, List<int[]> groups)
    {
        foreach (var group in groups)
        {
            list.InsertRange(0, group);
            list.RemoveRange(0, 2);
            list.RemoveAll(n => n > group.Length);
        }
    }

    void Own(OwnList list, int[] numbers)
    {
        foreach (var number in numbers)
        {
            list.RemoveAt(0);
            list.Insert(0, number);
        }
    }

    class Node
    {
        public string Name = "";
        public Node? Parent;
        public List<Node> Children = [];
    }

    class OwnList
    {
        public void RemoveAt(int index) => Console.WriteLine(index);
        public void Insert(int index, int value) => Console.WriteLine(index + value);
    }
}
