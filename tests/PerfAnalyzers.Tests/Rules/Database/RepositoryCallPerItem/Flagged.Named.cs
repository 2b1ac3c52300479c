// option: dotnet_code_quality.PERF2020.repository_name_patterns = *Cupboard
using System.Collections.Generic;

namespace Named
{
    public interface IPlateCupboard
    {
        string GetPlate(int id);
        IEnumerable<string> GetPlates(List<int> ids);
    }

    public interface IPlateRepository
    {
        string GetPlate(int id);
        IEnumerable<string> GetPlates(List<int> ids);
    }

    public class Table(IPlateCupboard cupboard, IPlateRepository repository)
    {
        public IEnumerable<string> Set(List<int> ids)
        {
            foreach (var id in ids)
                yield return cupboard.GetPlate(id) + repository.GetPlate(id); // PERF2020
        }
    }
}
