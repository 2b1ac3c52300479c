using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

class AllowedReal(AllowedReal.Settings settings)
{
    // Most properties that load are asked often and load once.
    async Task<int> LoadedOnce()
    {
        await Task.Yield();
        return settings.All.Count + settings.Folder.Length + settings.Path.Length;
    }

    public class Settings
    {
        private readonly object _gate = new();
        private Dictionary<string, string>? _all;
        private string? _folder;

        public Dictionary<string, string> All
        {
            get
            {
                if (_all is null)
                {
                    lock (_gate)
                        _all ??= Load();
                }

                return _all;
            }
        }

        public string Folder => _folder ??= File.ReadAllText("folder.txt");

        // on the way to one
        public string Path => Combine(Folder);

        private static string Combine(string folder) => folder + "/x";

        private static Dictionary<string, string> Load() => File.ReadAllLines("settings.txt").ToDictionary(line => line);
    }

    // Nothing waits for a copy without a thread, and this one is made at times only.
    async Task Copies(string from, string? to)
    {
        await Task.Yield();
        Copy(from, to);
    }

    void Copy(string from, string? to)
    {
        if (to is not null)
            File.Copy(from, to);
    }

    // The last that it does.
    async Task TellsOfItsEnd(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception crash)
        {
            Tell(crash);
            throw;
        }
    }

    void Tell(Exception crash) => File.AppendAllText("crash.txt", crash.ToString());
}

// The first call reads the file, all others find what it kept.
class Timers(string path)
{
    private string[]? _all;

    public async Task<int> CountAsync()
    {
        await Task.Yield();
        return All().Length;
    }

    private string[] All()
    {
        EnsureLoaded();
        return _all ?? [];
    }

    private void EnsureLoaded()
    {
        if (_all is not null)
            return;

        if (File.Exists(path))
            _all = File.ReadAllLines(path);
    }
}

// MVC read the form to fill the parameters.
class UploadController : ControllerBase
{
    public async Task<int> Post(string name)
    {
        await Task.Yield();
        return Files().Count + name.Length;
    }

    private IFormFileCollection Files() => Request.Form.Files;
}

class UploadModel : PageModel
{
    public async Task<int> OnPostAsync()
    {
        await Task.Yield();
        return Files().Count;
    }

    private IFormFileCollection Files() => Request.Form.Files;
}
