using SpamSense.Configuration;

namespace SpamSense.Analyzers;

/// <summary>What is kept of a post until its corpus ends: what its severities need, and the post itself where a suppressor may ask for it.</summary>
internal readonly record struct CorpusPost(AnalyzerOptions Options, Post? Post, int TextLength, int AuthorNameLength, int AuthorUrlLength);
