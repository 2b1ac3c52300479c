// A document comes whole.
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Papers
{
    public class Paper
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";
        public byte[] Scan { get; set; } = [];
    }

    public class Archive : DbContext
    {
        public DbSet<Paper> Papers => Set<Paper>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseCosmos("AccountEndpoint=https://localhost", "papers");

        public string Title() => Papers.First(paper => paper.Id == 1).Title;
    }

    public static class Stub
    {
        public static DbContextOptionsBuilder UseCosmos(this DbContextOptionsBuilder options, string connection, string name) => options;
    }
}
