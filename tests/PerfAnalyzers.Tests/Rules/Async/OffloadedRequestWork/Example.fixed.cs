using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public static class Program
{
    public static Task<string> Ask(FileInfo terms, CancellationToken cancellation) => new TermsController().Get(terms.FullName, cancellation);
}

//---
public class TermsController : ControllerBase
{
    [HttpGet]
    public async Task<string> Get(string path, CancellationToken cancellation)
    {
        return await System.IO.File.ReadAllTextAsync(path, cancellation);
    }
}
//---
