namespace Storefront.Stock;

/// <summary>Runs the import at three in the morning.</summary>
public class NightlyImport(IServiceScopeFactory scopes, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetLocalNow();
            await Task.Delay(now.Date.AddDays(1).AddHours(3) - now.DateTime, clock, stoppingToken);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DeliveryImport>().Run(stoppingToken);
        }
    }
}
