using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary>
/// Makes functions known to a connection. DuckDB.NET can do so, too, but makes a string of every text; what is called here is the interface
/// below that.
/// </summary>
internal static unsafe class FunctionRegistration
{
    public static void Register(DuckDBNativeConnection connection, TextFunction function)
    {
        var native = NativeMethods.ScalarFunction.DuckDBCreateScalarFunction();
        using var text = NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Varchar);
        using var result = function.CreateResultType();
        NativeMethods.ScalarFunction.DuckDBScalarFunctionSetName(native, function.Name);
        NativeMethods.ScalarFunction.DuckDBScalarFunctionAddParameter(native, text);
        NativeMethods.ScalarFunction.DuckDBScalarFunctionSetReturnType(native, result);
        NativeMethods.ScalarFunction.DuckDBScalarFunctionSetExtraInfo(native, GCHandle.ToIntPtr(GCHandle.Alloc(function)), &Release);
        NativeMethods.ScalarFunction.DuckDBScalarFunctionSetFunction(native, &Call);
        var state = NativeMethods.ScalarFunction.DuckDBRegisterScalarFunction(connection, native);
        NativeMethods.ScalarFunction.DuckDBDestroyScalarFunction(ref native);
        if (!state.IsSuccess())
        {
            throw new InvalidOperationException($"DuckDB does not take the function '{function.Name}'.");
        }
    }

    /// <summary>What DuckDB calls. An exception would end the process here, so it becomes an error of the query; its message could hold something of a post.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Call(nint info, nint chunk, nint result)
    {
        try
        {
            var function = (TextFunction)GCHandle.FromIntPtr(NativeMethods.ScalarFunction.DuckDBScalarFunctionGetExtraInfo(info)).Target!;

            // DuckDB owns the chunk: the handle must not destroy it.
            var rows = new DuckDBDataChunk(chunk);
            var count = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(rows);
            var texts = new TextVector(NativeMethods.DataChunks.DuckDBDataChunkGetVector(rows, 0), count);
            function.Evaluate(texts, new ResultVector(result));
            GC.KeepAlive(rows);
        }
        catch (OperationCanceledException)
        {
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetError(info, "The query was stopped");
        }
        catch (Exception exception)
        {
            NativeMethods.ScalarFunction.DuckDBScalarFunctionSetError(info, $"{SqlErrorSentence.OwnFailure}{exception.GetType().Name}");
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(nint function) => GCHandle.FromIntPtr(function).Free();
}
