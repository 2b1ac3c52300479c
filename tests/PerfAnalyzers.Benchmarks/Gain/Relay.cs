using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace PerfAnalyzers.Benchmarks;

/// <summary>Passes TCP connections on to another port of this machine as if that were some way off, and counts them.</summary>
public sealed class Relay : IDisposable
{
    private readonly TcpListener _listener;
    private readonly int _target;
    private readonly TimeSpan _oneWay;
    private int _connections;

    public Relay(int port, int target, TimeSpan roundTrip)
    {
        (_target, _oneWay) = (target, roundTrip / 2);
        _listener = new(IPAddress.Loopback, port);
        _listener.Start(512);
        new Thread(Accept) { IsBackground = true }.Start();
    }

    /// <summary>How many were opened since the start.</summary>
    public int Connections => _connections;

    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                var client = _listener.AcceptSocket();
                Interlocked.Increment(ref _connections);
                var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                server.Connect(IPAddress.Loopback, _target);
                client.NoDelay = server.NoDelay = true;
                Pass(client, server);
                Pass(server, client);
            }
        }
        catch (SocketException)
        {
            // disposed
        }
    }

    // Threads of their own: timers and the thread pool are too coarse for half a millisecond, and are what is measured.
    private void Pass(Socket from, Socket to)
    {
        var travelling = Channel.CreateUnbounded<(long Due, byte[] Bytes)>();
        new Thread(() => Receive(from, travelling.Writer)) { IsBackground = true }.Start();
        new Thread(() => Deliver(to, travelling.Reader)) { IsBackground = true }.Start();
    }

    private void Receive(Socket from, ChannelWriter<(long Due, byte[] Bytes)> travelling)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (from.Receive(buffer) is > 0 and var count)
                travelling.TryWrite((Stopwatch.GetTimestamp() + (long)(_oneWay.TotalSeconds * Stopwatch.Frequency), buffer[..count]));
        }
        catch (SocketException)
        {
            // closed by either side
        }

        travelling.Complete();
    }

    private static void Deliver(Socket to, ChannelReader<(long Due, byte[] Bytes)> travelling)
    {
        try
        {
            while (travelling.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (travelling.TryRead(out var parcel))
                {
                    while (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), parcel.Due) is { Ticks: > 0 } left)
                    {
                        if (left > TimeSpan.FromMilliseconds(0.3))
                            Thread.Sleep(left - TimeSpan.FromMilliseconds(0.1));
                        else
                            Thread.SpinWait(50);
                    }

                    to.Send(parcel.Bytes);
                }
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // closed by the other side
        }
    }
}
