Imports System.Threading
Imports System.Threading.Tasks

Module Program
    Sub Main()
        Wait().GetAwaiter().GetResult()
    End Sub

    Async Function Wait() As Task
        Await Task.Yield()
        Thread.Sleep(1)
    End Function
End Module
