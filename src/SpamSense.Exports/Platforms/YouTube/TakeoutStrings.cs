namespace SpamSense.Exports.Platforms.YouTube;

/// <summary>Goes through the strings that are values in something like JSON, and remembers the name in front of each.</summary>
internal ref struct TakeoutStrings(ReadOnlySpan<byte> json)
{
    private const int UnitDigits = 4;

    private readonly ReadOnlySpan<byte> _json = json;
    private ReadOnlySpan<byte> _name;
    private int _position;

    /// <summary>What stands between the quotes, escapes and all.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Whether it is words of the author.</summary>
    public readonly bool IsText => _name.SequenceEqual("text"u8);

    /// <summary>Whether it is where the words before it lead.</summary>
    public readonly bool IsLink => _name.SequenceEqual("linkUrl"u8);

    /// <summary>Whether a string is not closed, or has an escape that is none.</summary>
    public bool IsBroken { get; private set; }

    public bool MoveNext()
    {
        _name = default;
        while (_json[_position..].IndexOf((byte)'"') is var quote and >= 0)
        {
            _position += quote + 1;
            var start = _position;
            if (!PassString())
            {
                IsBroken = true;
                return false;
            }

            var value = _json[start..(_position - 1)];
            if (_json[_position..].TrimStart(" \t\r\n"u8) is [(byte)':', ..])
            {
                _name = value;
                continue;
            }

            Current = value;
            return true;
        }

        return false;
    }

    /// <summary>Goes behind the quote that closes the string.</summary>
    private bool PassString()
    {
        while (_json[_position..].IndexOfAny((byte)'"', (byte)'\\') is var found and >= 0)
        {
            _position += found + 1;
            if (_json[_position - 1] == '"')
            {
                return true;
            }

            if (!PassEscape())
            {
                return false;
            }
        }

        return false;
    }

    private bool PassEscape()
    {
        if (_position >= _json.Length)
        {
            return false;
        }

        var escape = _json[_position++];
        if (escape != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(escape);
        }

        var digits = _json[_position..];
        for (var i = 0; i < UnitDigits; i++)
        {
            if (i >= digits.Length || !char.IsAsciiHexDigit((char)digits[i]))
            {
                return false;
            }
        }

        _position += UnitDigits;
        return true;
    }
}
