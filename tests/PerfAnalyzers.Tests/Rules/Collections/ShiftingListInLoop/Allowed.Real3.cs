using System;
using System.Collections.Generic;

class Real3
{
    private readonly List<ConsoleKey> _down = [];

    // No longer than a keyboard has keys.
    void KeysThatAreDown(IEnumerable<(ConsoleKey Key, bool IsDown)> events)
    {
        foreach (var (key, isDown) in events)
        {
            if (isDown)
                _down.Add(key);
            else
                _down.Remove(key);
        }
    }

    // Each box is compared with each other: moving some on the way adds little.
    void KeepOuterBoxes(List<Box> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                if (boxes[j].Holds(boxes[i]))
                {
                    boxes.RemoveAt(i);
                    i--;
                    break;
                }

                if (boxes[i].Holds(boxes[j]))
                {
                    boxes.RemoveAt(j);
                    j--;
                }
            }
        }
    }

    record Box(int Left, int Right)
    {
        public bool Holds(Box other) => Left <= other.Left && Right >= other.Right;
    }
}
