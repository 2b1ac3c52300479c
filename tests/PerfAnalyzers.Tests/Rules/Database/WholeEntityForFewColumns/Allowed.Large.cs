using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Papers
{
    public class Paper
    {
        public int Id { get; set; }

        [MaxLength(200)]
        public string Title { get; set; } = "";

        // A short text, as far as anybody has said.
        public string Author { get; set; } = "";

        [Timestamp]
        public byte[] Changed { get; set; } = [];

        [MaxLength(32)]
        public byte[] Checksum { get; set; } = [];

        [NotMapped]
        public byte[] Preview { get; set; } = [];
    }

    public class Scan
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";
        public byte[] Image { get; set; } = [];
    }

    public class Archive(DbContextOptions<Archive> options) : DbContext(options)
    {
        public DbSet<Paper> Papers => Set<Paper>();
        public DbSet<Scan> Scans => Set<Scan>();

        public string SmallBytes() => Papers.First(paper => paper.Id == 1).Title;

        // What is large is what is wanted.
        public byte[] WhatIsLarge() => Scans.First(scan => scan.Id == 1).Image;
    }
}
