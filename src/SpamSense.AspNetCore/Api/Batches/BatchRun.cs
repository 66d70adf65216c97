using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>
/// Checks a batch while it is being read: a block of posts at a time, on all cores, and answered in the order of the posts. However long the batch
/// is, one block is in memory.
/// </summary>
internal sealed class BatchRun(HttpContext context, Site site, SiteChecks checks, BatchCutter cutter, BatchAnswers answers) : IDisposable
{
    /// <summary>The most posts of one batch.</summary>
    internal const int MostPosts = 100_000;

    private static readonly Refusal TooMany = new(StatusCodes.Status413PayloadTooLarge, "A batch has at most 100,000 posts; the rest was not read.");

    private static readonly ParallelOptions AllCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly BatchBlock _block = new();
    private long _answered;

    public void Dispose() => _block.Dispose();

    internal async Task RunAsync()
    {
        var problem = await ReadAllAsync(context.Request.BodyReader).ConfigureAwait(false);
        if (problem is null)
        {
            cutter.Complete(_block);
            problem = cutter.Problem;
        }

        AnswerBlock();
        if (problem is not null && _answered == 0)
        {
            await JsonAnswer.RefuseAsync(context, problem).ConfigureAwait(false);
            return;
        }

        if (problem is not null)
        {
            answers.Write(new ApiBatchResult { Index = _answered, Error = JsonAnswer.ProblemOf(problem) });
        }

        answers.End();
        await answers.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<Refusal?> ReadAllAsync(PipeReader reader)
    {
        try
        {
            while (true)
            {
                // What has arrived is answered before more is waited for.
                if (!reader.TryRead(out var read))
                {
                    await AnswerAsync().ConfigureAwait(false);
                    read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
                }

                var end = Cut(read.Buffer);
                var isAll = end.Equals(read.Buffer.End);
                reader.AdvanceTo(end);
                if (_block.IsFull)
                {
                    await AnswerAsync().ConfigureAwait(false);
                }

                if (cutter.Problem is { } problem)
                {
                    return problem;
                }

                if (_answered + _block.Count > MostPosts)
                {
                    return TooMany;
                }

                if (isAll && read.IsCompleted)
                {
                    return null;
                }
            }
        }
        catch (BadHttpRequestException e)
        {
            return RequestBody.Broken(e);
        }
    }

    private SequencePosition Cut(ReadOnlySequence<byte> input)
    {
        var length = 0L;
        foreach (var segment in input)
        {
            var read = cutter.Cut(segment.Span, _block);
            length += read;
            if (read < segment.Length)
            {
                break;
            }
        }

        return input.GetPosition(length);
    }

    private async ValueTask AnswerAsync()
    {
        if (_block.Count > 0)
        {
            AnswerBlock();
            await answers.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }

    private void AnswerBlock()
    {
        if (_block.Count == 0)
        {
            return;
        }

        // Admission goes in the order of the posts.
        var first = _answered;
        var refusals = new Refusal?[_block.Count];
        for (var i = 0; i < refusals.Length; i++)
        {
            refusals[i] = checks.Admit(site);
        }

        var results = new ApiBatchResult[refusals.Length];
        Parallel.For(0, results.Length, AllCores, i => results[i] = Answer(i, first + i, refusals[i]));
        foreach (var result in results)
        {
            answers.Write(result);
        }

        _answered += results.Length;
        _block.Clear();
    }

    private ApiBatchResult Answer(int item, long index, Refusal? refusal)
    {
        var json = _block.ItemAt(item, out var unreadable);
        refusal ??= unreadable;
        var post = refusal is null ? RequestJson.Read(json, ApiJson.Default.ApiPost, out refusal) : null;
        var check = post is null ? null : checks.Check(site, post.ToPost(site.Name), post.IsTest, out refusal);
        return check is null
            ? new ApiBatchResult { Index = index, Error = JsonAnswer.ProblemOf(refusal ?? Refusal.NotChecked) }
            : new ApiBatchResult
            {
                Index = index,
                Id = check.Id,
                Decision = check.Decision,
                Classification = ApiClassification.Of(check.Analysis.Classification),
            };
    }
}
