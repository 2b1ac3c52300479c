using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

// Directories can only be listed synchronously: there is nothing to await.
class AllowedReal1
{
    void ListsDirectories(List<string> folders, ConcurrentBag<FileInfo> files) =>
        Parallel.ForEach(folders, folder =>
        {
            foreach (var file in FilesIn(folder))
                files.Add(file);
        });

    static FileInfo[] FilesIn(string folder) => new DirectoryInfo(folder).GetFiles();
}
