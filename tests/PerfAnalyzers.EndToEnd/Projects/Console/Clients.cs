public static class Clients
{
    public static async Task<string> Latest(Uri feed)
    {
        using var client = new HttpClient(); // PERF3001
        return await client.GetStringAsync(feed);
    }

    // The handler is set up for this call: sharing it is the author's decision.
    public static async Task<string> LatestAs(Uri feed, string user)
    {
        using var client = new HttpClient(); // PERF3001 stays
        client.DefaultRequestHeaders.UserAgent.ParseAdd(user);
        return await client.GetStringAsync(feed);
    }
}
