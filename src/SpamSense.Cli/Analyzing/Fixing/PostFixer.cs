using SpamSense.Cli.Analyzing.Sources;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>Mends posts and writes them to copies of their inputs. An input in which nothing is mended gets no copy.</summary>
internal sealed class PostFixer(AnalyzeRequest request, ContentFixer fixer) : IDisposable
{
    private readonly List<FixedFile> _files = [];
    private IFixedCopy? _copy;
    private string _input = "";
    private string _target = "";
    private long _posts;

    /// <summary>The inputs in which something was mended.</summary>
    public IReadOnlyList<FixedFile> Files => _files;

    /// <summary>Refuses, before anything is written, what cannot be mended or would replace something.</summary>
    public static void Check(AnalyzeRequest request)
    {
        FixKeys.Check(request);
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in request.Files)
        {
            if (file == InputNames.StandardStream)
            {
                throw new CommandFailureException("Standard input cannot be mended, because its copy would have no name; give --fix a file.");
            }

            var copy = FixedFile.NameFor(file);
            OutputTarget.Check(copy, request.Files);
            if (!request.WritesToStandardOutput && OutputTarget.IsSame(request.Output!, copy))
            {
                throw new CommandFailureException($"The output '{request.Output}' is where the mended copy of '{file}' goes; choose another name.");
            }

            if (!copies.TryAdd(Path.GetFullPath(copy), file))
            {
                throw new CommandFailureException($"The mended copies of '{copies[Path.GetFullPath(copy)]}' and '{file}' would both be '{copy}'; mend them one after the other.");
            }
        }
    }

    public void Begin(IPostSource source, string file)
    {
        (_input, _target, _posts) = (source.Name, FixedFile.NameFor(file), 0);
        TemporaryFiles.RememberFor(_target);
        _copy = Guarded(() => source.BeginCopy(_target));
    }

    public void Add(AnalyzedPost post)
    {
        var fixedPost = request.FixKeys is { Count: > 0 } keys ? fixer.Apply(post.Analysis, keys) : fixer.Apply(post.Analysis);
        var isMended = fixedPost.Text != post.Sourced.Post.Text;
        _posts += isMended ? 1 : 0;
        Guarded(() =>
        {
            _copy!.Write(post.Sourced, isMended ? fixedPost.Text : null);
            return _copy;
        });
    }

    public void End()
    {
        if (_posts > 0)
        {
            Guarded(() =>
            {
                _copy!.Complete();
                return _copy;
            });
            _files.Add(new FixedFile(_input, _target, _posts));
        }

        Dispose();
    }

    public void Dispose()
    {
        _copy?.Dispose();
        _copy = null;
    }

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForCopy(_target, exception), exception);
        }
    }
}
