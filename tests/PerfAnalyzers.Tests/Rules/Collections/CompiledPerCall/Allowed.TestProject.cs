// build_property.IsTestProject = true
using System;
using System.Linq.Expressions;

class TestProject
{
    bool Holds(Expression<Func<int, bool>> rule, int value) => rule.Compile()(value);
}
