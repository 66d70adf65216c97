namespace SpamSense.Content;

internal ref partial struct TextFolder
{
    /// <summary>A vowel sign or accent of another script: more than four on one letter are no spelling.</summary>
    private void TakeMark(char c, int start, int length)
    {
        if (_marks == MostMarks)
        {
            Drop(DisguiseKind.StackedMarks, start, length);
            return;
        }

        var marks = _marks + 1;
        Append(c, start, length);
        _marks = marks;
    }

    /// <summary>
    /// An accent or a stroke goes, but a Greek or Cyrillic letter that is written as a letter and its marks becomes that letter. A
    /// further mark that makes no letter tells that the marks are no spelling.
    /// </summary>
    private void TakeAccent(char c, int start, int length)
    {
        _accents++;
        if (_length > 0 && _pendingStart < 0 && (_isComposed || _accents == 1) && FoldTable.TryCompose(_folded[_length - 1], c, out var composed))
        {
            Compose(composed, start + length);
            return;
        }

        if (_isComposed)
        {
            _folded[_length - 1] = _base;
            _map?.ReplaceLast(_baseRange.Start, _baseRange.End - _baseRange.Start);
            _isComposed = false;
        }

        if (_accents > 1 || !IsCommonAccent(c))
        {
            Drop(DisguiseKind.StackedMarks, start, length);
        }
    }

    private void Compose(char composed, int end)
    {
        if (!_isComposed)
        {
            _isComposed = true;
            _base = _folded[_length - 1];
            _baseRange = _map?.ToOriginal(_length - 1, _length) ?? default;
        }

        _folded[_length - 1] = composed;
        _hasTwins |= FoldTable.TraitOf(composed) is FoldTrait.Twin or FoldTrait.LooseTwin;
        _map?.ReplaceLast(_baseRange.Start, end - _baseRange.Start);
    }

    /// <summary>The accents that languages written in Latin letters use; and the sign that makes a key of a digit.</summary>
    private static bool IsCommonAccent(char c) =>
        c is (>= '\u0300' and <= '\u030C') or '\u0323' or '\u0327' or '\u0328' or '\u0331' or '\u20E3';
}
