using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace SpamSense.Cli.Scoring;

/// <summary>
/// Leads blocks through the steps of a run on several threads, each of which takes whatever step is next, so that none waits as
/// long as there is anything to do. There are only so many blocks, and so the memory does not grow with the input.
/// </summary>
internal sealed class BlockPipeline
{
    // With few threads a block more than each needs lets one run ahead while another is held up; many threads even each other out.
    private const int MostSpareBlocks = 8;

    // A thread that waits for input which never comes is left to the end of the process.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly IBlockSteps _steps;
    private readonly Thread[] _threads;
    private readonly Stack<ScoreBlock> _free = new();
    private readonly ScoreBlock?[] _done;
    private readonly Lock _reading = new();
    private readonly object _gate = new();
    private readonly StageClock _total = new();
    private ExceptionDispatchInfo? _failure;
    private long _readCount;
    private long _deliveredCount;
    private int _running;
    private bool _isDelivering;
    private volatile bool _isOver;

    /// <param name="threads">How many threads to use.</param>
    /// <param name="steps">What they do.</param>
    public BlockPipeline(int threads, IBlockSteps steps)
    {
        _steps = steps;
        _threads = new Thread[threads];
        _done = new ScoreBlock[threads + Math.Min(threads, MostSpareBlocks)];
        for (var i = 0; i < _done.Length; i++)
        {
            _free.Push(new ScoreBlock());
        }
    }

    /// <summary>Runs to the end of the input, or throws what a step has thrown first.</summary>
    /// <returns>Where the time of all threads went.</returns>
    public StageClock Run()
    {
        _running = _threads.Length;
        for (var i = 0; i < _threads.Length; i++)
        {
            _threads[i] = new Thread(RunThread) { IsBackground = true };
            _threads[i].Start();
        }

        lock (_gate)
        {
            while (_running > 0 && _failure is null)
            {
                Monitor.Wait(_gate);
            }
        }

        var waited = Stopwatch.StartNew();
        foreach (var thread in _threads)
        {
            thread.Join(_failure is null ? Timeout.InfiniteTimeSpan : TimeSpan.FromTicks(Math.Max(0, (Patience - waited.Elapsed).Ticks)));
        }

        _failure?.Throw();
        return _total;
    }

    private void RunThread()
    {
        var clock = new StageClock();
        try
        {
            while (Take(clock) is { } block)
            {
                _steps.Work(block, clock);
                Deliver(block, clock);
                clock.Mark(ScoreStage.Waiting);
            }
        }
        catch (Exception exception)
        {
            End(ExceptionDispatchInfo.Capture(exception));
        }

        lock (_gate)
        {
            _total.Add(clock);
            _running--;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The next block of the input, or null when there is none.</summary>
    private ScoreBlock? Take(StageClock clock)
    {
        if (Rent() is not { } block)
        {
            return null;
        }

        lock (_reading)
        {
            clock.Mark(ScoreStage.Waiting);
            if (_isOver)
            {
                return null;
            }

            block.Number = _readCount++;
            if (_steps.Read(block, clock))
            {
                return block;
            }
        }

        End(failure: null);
        return null;
    }

    private ScoreBlock? Rent()
    {
        lock (_gate)
        {
            while (_free.Count == 0 && !_isOver)
            {
                Monitor.Wait(_gate);
            }

            return _isOver ? null : _free.Pop();
        }
    }

    /// <summary>Delivers a block, and those behind it that are done. If it is not yet its turn, the thread whose block is first will.</summary>
    private void Deliver(ScoreBlock block, StageClock clock)
    {
        lock (_gate)
        {
            _done[block.Number % _done.Length] = block;
            if (_isDelivering)
            {
                return;
            }

            _isDelivering = true;
        }

        while (First() is { } first)
        {
            _steps.Deliver(first, clock);
            lock (_gate)
            {
                _free.Push(first);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private ScoreBlock? First()
    {
        lock (_gate)
        {
            ref var place = ref _done[_deliveredCount % _done.Length];
            var first = _failure is null ? place : null;
            if (first is null)
            {
                _isDelivering = false;
                return null;
            }

            place = null;
            _deliveredCount++;
            return first;
        }
    }

    private void End(ExceptionDispatchInfo? failure)
    {
        lock (_gate)
        {
            _failure ??= failure;
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }
}
