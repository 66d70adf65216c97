using System.Runtime.InteropServices;
using System.Text;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace SpamSense.Cli.Working;

/// <summary>Verdicts as the four columns of an Arrow batch. The memory is used again: a batch is written before the next one is made.</summary>
internal sealed class ArrowVerdicts
{
    private static readonly byte[][] Orientations = [.. Enum.GetValues<Orientation>().Select(static value => Encoding.UTF8.GetBytes(value.ToString().ToLowerInvariant()))];
    private static readonly byte[][] Intents = [.. Enum.GetValues<Intent>().Select(static value => Encoding.UTF8.GetBytes(value.ToName()))];

    private readonly Names _orientations = new();
    private readonly Names _intents = new();
    private readonly List<float> _probabilities = [];
    private readonly List<float> _intentProbabilities = [];
    private byte[] _validity = [];

    /// <summary>The four columns, null where the text is.</summary>
    public IReadOnlyList<IArrowArray> Columns(ReadOnlySpan<Classification> verdicts, IArrowArray texts)
    {
        var (hasNulls, nulls) = (ArrowTexts.HasNulls(texts), 0);
        _orientations.Clear();
        _intents.Clear();
        _probabilities.Clear();
        _intentProbabilities.Clear();
        _validity = hasNulls ? new byte[(verdicts.Length + 7) / 8] : [];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var isNull = hasNulls && ArrowTexts.IsNull(texts, i);
            var verdict = isNull ? default : verdicts[i];
            _orientations.Add(isNull ? [] : Orientations[(int)verdict.Orientation]);
            _intents.Add(isNull ? [] : Intents[(int)verdict.Intent]);
            _probabilities.Add(verdict.MonetizationProbability);
            _intentProbabilities.Add(verdict.IntentProbability);
            if (isNull)
            {
                nulls++;
            }
            else if (hasNulls)
            {
                _validity[i / 8] |= (byte)(1 << (i % 8));
            }
        }

        var validity = new ArrowBuffer(_validity);
        return
        [
            _orientations.Column(validity, nulls), Column(_probabilities, validity, nulls), _intents.Column(validity, nulls), Column(_intentProbabilities, validity, nulls),
        ];
    }

    private static ArrowBuffer Bytes<T>(List<T> values)
        where T : unmanaged => new(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(values)).ToArray());

    private static FloatArray Column(List<float> values, ArrowBuffer validity, int nulls) =>
        new(new ArrayData(FloatType.Default, values.Count, nulls, 0, [validity, Bytes(values)]));

    private sealed class Names
    {
        private readonly List<int> _offsets = [0];
        private readonly List<byte> _values = [];

        public void Clear()
        {
            _offsets.RemoveRange(1, _offsets.Count - 1);
            _values.Clear();
        }

        public void Add(ReadOnlySpan<byte> name)
        {
            _values.AddRange(name);
            _offsets.Add(_values.Count);
        }

        public StringArray Column(ArrowBuffer validity, int nulls) =>
            new(new ArrayData(StringType.Default, _offsets.Count - 1, nulls, 0, [validity, Bytes(_offsets), Bytes(_values)]));
    }
}
