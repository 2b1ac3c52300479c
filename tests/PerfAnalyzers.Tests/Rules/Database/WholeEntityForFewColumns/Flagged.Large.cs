// no proof: what is large in the table of a context of its own, of which there is no database
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Papers
{
    public class Scan
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";
        public byte[] Image { get; set; } = [];
    }

    public class Article
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";

        [StringLength(20_000)]
        public string Body { get; set; } = "";
    }

    public class Letter
    {
        public int Id { get; set; }
        public string Subject { get; set; } = "";

        [Column(TypeName = "nvarchar(max)")]
        public string Text { get; set; } = "";
    }

    public class Report
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";
        public string Text { get; set; } = "";
    }

    public class Archive(DbContextOptions<Archive> options) : DbContext(options)
    {
        public DbSet<Scan> Scans => Set<Scan>();
        public DbSet<Article> Articles => Set<Article>();
        public DbSet<Letter> Letters => Set<Letter>();
        public DbSet<Report> Reports => Set<Report>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Report>(report => report.Property(r => r.Text).IsRequired().HasMaxLength(8000));

        public async Task<List<string>> Titles() => (await Scans.OrderBy(scan => scan.Id).Take(20).ToListAsync()).Select(scan => scan.Title).ToList(); // PERF2009

        public string Article() => Articles.First(article => article.Id == 1).Title; // PERF2009

        public string Letter() => Letters.First(letter => letter.Id == 1).Subject; // PERF2009

        public string Report() => Reports.First(report => report.Id == 1).Title; // PERF2009
    }
}
