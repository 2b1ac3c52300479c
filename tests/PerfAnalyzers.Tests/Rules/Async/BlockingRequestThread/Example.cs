// no proof: a method that called the action would be a reference, and the fix is offered only where there is none
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

//---
[ApiController]
public class TermsController : ControllerBase
{
    [HttpGet("/terms")]
    public ActionResult<string> Get(string language)
    {
        var path = Path.Combine("terms", Path.GetFileName(language));
        return System.IO.File.ReadAllText(path); // PERF4004
    }
}
//---
