using System.Collections.Concurrent;
using System.Diagnostics;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class BlockPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Blocks_are_delivered_in_the_order_of_the_reading(int threads)
    {
        var steps = new Steps { Count = 200, OnWork = static number => Thread.SpinWait((int)(number * 7919 % 20_000)) };

        new BlockPipeline(threads, steps).Run();

        Assert.Equal(Enumerable.Range(0, 200).Select(static i => (long)i), steps.Delivered);
        Assert.InRange(steps.Blocks.Count, 1, 2 * threads);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("work")]
    [InlineData("deliver")]
    public void What_a_step_throws_ends_the_run(string step)
    {
        void ThrowIn(string here, long number)
        {
            if (here == step && number == 20)
            {
                throw new TimeoutException(step);
            }
        }

        var steps = new Steps
        {
            Count = 200,
            OnRead = number => ThrowIn("read", number),
            OnWork = number => ThrowIn("work", number),
            OnDeliver = number => ThrowIn("deliver", number),
        };

        Assert.Equal(step, Assert.Throws<TimeoutException>(() => new BlockPipeline(3, steps).Run()).Message);
        Assert.Equal(steps.Delivered.Order(), steps.Delivered);
        Assert.DoesNotContain(20L, steps.Delivered);
    }

    [Fact]
    public void A_thread_that_waits_for_input_does_not_hold_up_the_failure_of_another()
    {
        using var waits = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        var steps = new Steps
        {
            Count = 200,
            OnRead = number =>
            {
                if (number == 1)
                {
                    waits.Set();
                    never.Wait();
                }
            },
            OnDeliver = _ =>
            {
                waits.Wait();
                throw new TimeoutException();
            },
        };
        var start = Stopwatch.GetTimestamp();

        Assert.Throws<TimeoutException>(() => new BlockPipeline(2, steps).Run());

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        never.Set();
    }

    [Fact]
    public void Every_moment_of_a_thread_is_in_a_stage()
    {
        var steps = new Steps { Count = 20, OnWork = static _ => Thread.Sleep(5) };

        var clock = new BlockPipeline(2, steps).Run();

        Assert.InRange(clock[ScoreStage.Scoring].Elapsed, TimeSpan.FromMilliseconds(90), TimeSpan.MaxValue);
        Assert.True(clock[ScoreStage.Scoring].Processor <= clock[ScoreStage.Scoring].Elapsed);
        Assert.Equal(clock[ScoreStage.Scoring].Elapsed, clock.Work.Elapsed);
    }

    private sealed class Steps : IBlockSteps
    {
        private readonly ConcurrentDictionary<ScoreBlock, byte> _blocks = new();
        private readonly List<long> _delivered = [];

        public int Count { get; init; }

        public Action<long> OnRead { get; init; } = static _ => { };

        public Action<long> OnWork { get; init; } = static _ => { };

        public Action<long> OnDeliver { get; init; } = static _ => { };

        public IReadOnlyList<long> Delivered => _delivered;

        public ICollection<ScoreBlock> Blocks => _blocks.Keys;

        public bool Read(ScoreBlock block, StageClock clock)
        {
            OnRead(block.Number);
            _blocks.TryAdd(block, 0);
            return block.Number < Count;
        }

        public void Work(ScoreBlock block, StageClock clock)
        {
            clock.Mark(ScoreStage.Waiting);
            OnWork(block.Number);
            clock.Mark(ScoreStage.Scoring);
        }

        public void Deliver(ScoreBlock block, StageClock clock)
        {
            OnDeliver(block.Number);
            _delivered.Add(block.Number);
            clock.Mark(ScoreStage.Waiting);
        }
    }
}
