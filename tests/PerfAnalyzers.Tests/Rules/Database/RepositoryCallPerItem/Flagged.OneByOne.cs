// option: dotnet_diagnostic.PERF2020.severity = suggestion
using System.Collections.Generic;
using System.Threading.Tasks;

namespace OneByOne
{
    public interface IPriceRepository
    {
        Task<decimal> GetAsync(int id);
    }

    public class Prices(IPriceRepository prices)
    {
        public async Task<decimal> Sum(List<int> ids)
        {
            var sum = 0m;
            foreach (var id in ids)
                sum += await prices.GetAsync(id); // PERF2020
            return sum;
        }
    }
}
