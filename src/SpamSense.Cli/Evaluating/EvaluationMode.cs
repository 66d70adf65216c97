namespace SpamSense.Cli.Evaluating;

/// <summary>What <c>spamsense evaluate</c> measures.</summary>
internal enum EvaluationMode
{
    /// <summary>A model that is there.</summary>
    Model,

    /// <summary>For each source, a model trained on the others.</summary>
    LeaveOneSourceOut,

    /// <summary>One source, fold by fold.</summary>
    CrossValidation,

    /// <summary>The posts themselves.</summary>
    Surface,
}
