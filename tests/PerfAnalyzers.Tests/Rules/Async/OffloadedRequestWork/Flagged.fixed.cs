using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public static class Flagged
{
    public static Task<string[]> Lines(FileInfo file) => new FilesController().Lines(file.FullName);

    public static Task<int> Task_(FileInfo file) => new FilesController().GivesATask(file.FullName);

    public static Task<int> Async(FileInfo file) => new FilesController().Async(file.FullName);

    public static Task<int> Waiting(FileInfo file) => new FilesController().Waiting(file.FullName);

    public static Task Writing(FileInfo file, CancellationToken cancellation) => new FilesController().Writing(file.FullName, cancellation);
}

public class FilesController : ControllerBase
{
    [HttpGet]
    public async Task<string[]> Lines(string path) => await System.IO.File.ReadAllLinesAsync(path).ConfigureAwait(false);

    [HttpGet("task")]
    public async Task<int> GivesATask(string path)
    {
        var lines = await System.IO.File.ReadAllLinesAsync(path);
        return lines.Length;
    }

    [HttpGet("async")]
    public async Task<int> Async(string path)
    {
        var text = await System.IO.File.ReadAllTextAsync(path);
        return text.Length;
    }

    [HttpGet("wait")]
    public async Task<int> Waiting(string path) =>
        (await System.IO.File.ReadAllTextAsync(path)).Length;

    [HttpPost]
    public async Task Writing(string path, CancellationToken cancellation)
    {
        // at the end
        await System.IO.File.AppendAllTextAsync(path, "x", cancellation);
    }
}
