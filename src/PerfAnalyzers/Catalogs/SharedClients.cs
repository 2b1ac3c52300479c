namespace PerfAnalyzers;

/// <summary>A client that is made once per process, how it is made, and how sure that is.</summary>
/// <param name="Type">What is made, or where the method that makes it is declared.</param>
/// <param name="Members">The methods that make it, separated by blanks; "new" for constructors.</param>
/// <param name="IsSuggestion">Clients that share their connections inside, so that another one costs less.</param>
/// <param name="Source">Where its vendor says so.</param>
public sealed record SharedClient(string Type, string Members, string Source, bool IsSuggestion = false);

/// <summary>Clients whose vendors document one per process.</summary>
public static class SharedClients
{
    public static readonly ImmutableArray<SharedClient> Table = ImmutableArray.Create<SharedClient>(
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect ConnectAsync SentinelConnect SentinelConnectAsync", "https://stackexchange.github.io/StackExchange.Redis/Basics"),
        new("Microsoft.Azure.Cosmos.CosmosClient", "new", "https://learn.microsoft.com/azure/cosmos-db/nosql/best-practice-dotnet"),
        new("Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder", "Build", "https://learn.microsoft.com/azure/cosmos-db/nosql/best-practice-dotnet"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "new", "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-performance-improvements"),
        new("Azure.Messaging.EventHubs.Producer.EventHubProducerClient", "new", "https://learn.microsoft.com/dotnet/api/overview/azure/messaging.eventhubs-readme"),
        new("Azure.Messaging.EventHubs.Producer.EventHubBufferedProducerClient", "new", "https://learn.microsoft.com/dotnet/api/overview/azure/messaging.eventhubs-readme"),
        new("Azure.Messaging.EventHubs.Consumer.EventHubConsumerClient", "new", "https://learn.microsoft.com/dotnet/api/overview/azure/messaging.eventhubs-readme"),
        new("RabbitMQ.Client.ConnectionFactory", "CreateConnection CreateConnectionAsync", "https://www.rabbitmq.com/client-libraries/dotnet-api-guide"),
        new("RabbitMQ.Client.IConnectionFactory", "CreateConnection CreateConnectionAsync", "https://www.rabbitmq.com/client-libraries/dotnet-api-guide"),
        new("Confluent.Kafka.ProducerBuilder`2", "Build", "https://docs.confluent.io/kafka-clients/dotnet/current/overview.html"),
        new("Npgsql.NpgsqlDataSource", "Create", "https://www.npgsql.org/doc/basic-usage.html"),
        new("Npgsql.NpgsqlDataSourceBuilder", "Build BuildMultiHost", "https://www.npgsql.org/doc/basic-usage.html"),
        new("Npgsql.NpgsqlSlimDataSourceBuilder", "Build BuildMultiHost", "https://www.npgsql.org/doc/basic-usage.html"),
        new("MySqlConnector.MySqlDataSource", "new", "https://mysqlconnector.net/api/mysqlconnector/mysqldatasourcetype"),
        new("Grpc.Net.Client.GrpcChannel", "ForAddress", "https://learn.microsoft.com/aspnet/core/grpc/performance"),
        new("NATS.Client.Core.NatsConnection", "new", "https://nats-io.github.io/nats.net/documentation/intro.html"),
        new("NATS.Net.NatsClient", "new", "https://nats-io.github.io/nats.net/documentation/intro.html"),
        new("NATS.Client.ConnectionFactory", "CreateConnection", "https://nats-io.github.io/nats.net/documentation/intro.html"),
        new("Qdrant.Client.QdrantClient", "new", "https://github.com/qdrant/qdrant-dotnet"),
        new("Elastic.Clients.Elasticsearch.ElasticsearchClient", "new", "https://www.elastic.co/guide/en/elasticsearch/client/net-api/current/recommendations.html"),
        new("OpenSearch.Client.OpenSearchClient", "new", "https://docs.opensearch.org/latest/clients/OpenSearch-dot-net/"),
        new("Nest.ElasticClient", "new", "https://www.elastic.co/guide/en/elasticsearch/client/net-api/7.17/lifetimes.html"),
        new("Enyim.Caching.MemcachedClient", "new", "https://github.com/enyim/EnyimMemcached/wiki"),
        new("InfluxDB.Client.InfluxDBClient", "new", "https://github.com/influxdata/influxdb-client-csharp"),

        // These share their connections inside by equal settings, or need little.
        new("MongoDB.Driver.MongoClient", "new", "https://www.mongodb.com/docs/drivers/csharp/current/connect/mongoclient/", IsSuggestion: true),
        new("Azure.Storage.Blobs.BlobServiceClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Storage.Blobs.BlobContainerClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Storage.Queues.QueueServiceClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Storage.Queues.QueueClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Data.Tables.TableServiceClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Security.KeyVault.Secrets.SecretClient", "new", "https://learn.microsoft.com/dotnet/azure/sdk/thread-safety", IsSuggestion: true),
        new("Azure.Identity.DefaultAzureCredential", "new", "https://learn.microsoft.com/dotnet/azure/sdk/authentication/best-practices", IsSuggestion: true),
        new("Amazon.Runtime.AmazonServiceClient", "new", "https://docs.aws.amazon.com/sdk-for-net/v3/developer-guide/retries-timeouts.html", IsSuggestion: true));
}
