using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

//---
[ApiController]
public class TermsController : ControllerBase
{
    [HttpGet("/terms")]
    public async Task<ActionResult<string>> Get(string language)
    {
        var path = Path.Combine("terms", Path.GetFileName(language));
        return await System.IO.File.ReadAllTextAsync(path);
    }
}
//---
