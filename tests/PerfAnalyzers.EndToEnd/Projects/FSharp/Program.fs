open System.Threading

Thread.Sleep 1
