using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Cuts a JSON array into its elements without looking into them: what an element is worth is found out when it is read.</summary>
internal sealed class ArrayCutter : BatchCutter
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\",[]{}"u8);

    /// <summary>White space, and the bytes of a byte order mark.</summary>
    private static readonly SearchValues<byte> BeforeArray = SearchValues.Create(" \t\r\n\uFEFF"u8);

    private State _state;
    private int _depth;
    private bool _isInString;
    private bool _isEscaped;

    private enum State
    {
        BeforeArray,
        Between,
        InElement,
        AfterArray,
    }

    internal override int Cut(ReadOnlySpan<byte> input, BatchBlock block)
    {
        var at = 0;
        while (at < input.Length && !block.IsFull && Problem is null)
        {
            at += _state switch
            {
                State.BeforeArray => Open(input[at..]),
                State.Between => Begin(input[at..], block),
                State.InElement => _isInString ? ReadString(input[at..], block) : ReadStructure(input[at..], block),
                _ => End(input[at..]),
            };
        }

        return at;
    }

    internal override void Complete(BatchBlock block)
    {
        if (_state != State.AfterArray)
        {
            Problem ??= new Refusal(StatusCodes.Status400BadRequest, _state == State.BeforeArray
                ? "The body is empty, where an array is expected."
                : "The array does not end.");
        }
    }

    private int Open(ReadOnlySpan<byte> input)
    {
        var at = input.IndexOfAnyExcept(BeforeArray);
        if (at < 0)
        {
            return input.Length;
        }

        if (input[at] != '[')
        {
            Problem = new Refusal(StatusCodes.Status400BadRequest, "The body is not an array; posts on lines of their own are application/x-ndjson.");
        }

        _state = State.Between;
        return at + 1;
    }

    private int Begin(ReadOnlySpan<byte> input, BatchBlock block)
    {
        var at = input.IndexOfAnyExcept(WhiteSpace);
        if (at < 0)
        {
            return input.Length;
        }

        if (input[at] == ']')
        {
            _state = State.AfterArray;
            return at + 1;
        }

        _state = State.InElement;
        return at;
    }

    private int ReadStructure(ReadOnlySpan<byte> input, BatchBlock block)
    {
        var at = input.IndexOfAny(Structure);
        if (at < 0)
        {
            block.Append(input);
            return input.Length;
        }

        var sign = input[at];
        if (_depth == 0 && sign is (byte)',' or (byte)']')
        {
            block.Append(input[..at]);
            block.EndItem();
            _state = sign == ',' ? State.Between : State.AfterArray;
            return at + 1;
        }

        block.Append(input[..(at + 1)]);
        _isInString = sign == '"';
        _depth += sign is (byte)'[' or (byte)'{' ? 1 : sign is (byte)']' or (byte)'}' ? -1 : 0;
        return at + 1;
    }

    private int ReadString(ReadOnlySpan<byte> input, BatchBlock block)
    {
        if (_isEscaped)
        {
            _isEscaped = false;
            block.Append(input[..1]);
            return 1;
        }

        var at = input.IndexOfAny((byte)'"', (byte)'\\');
        if (at < 0)
        {
            block.Append(input);
            return input.Length;
        }

        _isEscaped = input[at] == '\\';
        _isInString = _isEscaped;
        block.Append(input[..(at + 1)]);
        return at + 1;
    }

    private int End(ReadOnlySpan<byte> input)
    {
        var at = input.IndexOfAnyExcept(WhiteSpace);
        if (at >= 0)
        {
            Problem = new Refusal(StatusCodes.Status400BadRequest, "Something follows the array.");
        }

        return at < 0 ? input.Length : at;
    }
}
