// top-level
using System;
using System.Text.RegularExpressions;

var regex = new Regex("^a+$", RegexOptions.Compiled);
Console.WriteLine(regex.IsMatch("aa"));
