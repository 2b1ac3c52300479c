namespace PerfAnalyzers;

/// <summary>Calls that go to another machine over the network, databases excepted.</summary>
/// <remarks>Not here: Redis, whose client sends what is asked at once over one connection, and Cosmos, whose bulk mode wants many calls at once.</remarks>
public static class RemoteCalls
{
    /// <summary>Declaring type and members, without Async. Overrides count.</summary>
    public static readonly ImmutableArray<BlockingApi> Table = ImmutableArray.Create<BlockingApi>(
        // HTTP: https://learn.microsoft.com/dotnet/fundamentals/networking/http/httpclient
        new("System.Net.Http.HttpMessageInvoker", "Send"),
        new("System.Net.Http.HttpClient", "Get GetString GetByteArray GetStream Post Put Patch Delete Send"),
        new("System.Net.Http.Json.HttpClientJsonExtensions", "GetFromJson PostAsJson PutAsJson PatchAsJson DeleteFromJson"),
        new("System.Net.WebClient", "DownloadString DownloadStringTask DownloadData DownloadDataTask DownloadFile DownloadFileTask UploadString UploadStringTask UploadData UploadDataTask"),

        // Names, connections, mail
        new("System.Net.Dns", "GetHostEntry GetHostAddresses"),
        new("System.Net.Sockets.TcpClient", "Connect"),
        new("System.Net.NetworkInformation.Ping", "Send SendPing"),
        new("System.Net.Mail.SmtpClient", "Send SendMail"),
        new("MailKit.Net.Smtp.SmtpClient", "Send Connect"),

        // Storage and queues: https://learn.microsoft.com/dotnet/azure/sdk/azure-sdk-for-dotnet
        new("Azure.Storage.Blobs.Specialized.BlobBaseClient", "Download DownloadContent DownloadStreaming DownloadTo Delete DeleteIfExists Exists GetProperties"),
        new("Azure.Storage.Blobs.BlobClient", "Upload"),
        new("Azure.Storage.Blobs.BlobContainerClient", "UploadBlob DeleteBlob DeleteBlobIfExists"),
        new("Azure.Storage.Queues.QueueClient", "SendMessage ReceiveMessage DeleteMessage"),
        new("Azure.Data.Tables.TableClient", "GetEntity AddEntity UpsertEntity UpdateEntity DeleteEntity"),
        new("Azure.Messaging.ServiceBus.ServiceBusSender", "SendMessage"),
        new("Azure.Security.KeyVault.Secrets.SecretClient", "GetSecret"),
        new("Amazon.S3.IAmazonS3", "GetObject PutObject DeleteObject CopyObject"),
        new("MongoDB.Driver.IMongoCollection`1", "InsertOne ReplaceOne UpdateOne DeleteOne Find FindOneAndUpdate"));

    /// <summary>Every member name above: the test before anything is bound.</summary>
    public static readonly ImmutableHashSet<string> Names = ImmutableHashSet.CreateRange(Table.SelectMany(static api => api.Members.Split(' ')));
}
