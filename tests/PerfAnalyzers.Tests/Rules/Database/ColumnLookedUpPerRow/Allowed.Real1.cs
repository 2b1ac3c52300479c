using System.Collections.Generic;
using System.Data.Common;

// The first row asks for the ordinal, and the others find it.
class AllowedReal1
{
    private int? _group;

    public List<string> Groups(DbDataReader reader)
    {
        var groups = new List<string>();
        var ordinal = -1;
        while (reader.Read())
        {
            if (ordinal < 0)
                ordinal = reader.GetOrdinal("GROUP_NAME");
            groups.Add(reader.GetString(ordinal));
        }

        return groups;
    }

    public List<string> InField(DbDataReader reader)
    {
        var groups = new List<string>();
        while (reader.Read())
        {
            _group ??= reader.GetOrdinal("GROUP_NAME");
            groups.Add(reader.GetString(_group.Value));
        }

        return groups;
    }
}
