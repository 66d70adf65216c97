namespace SpamSense.Training.Gate;

/// <summary>How a new model does on one measure, beside the old one.</summary>
public enum GateVerdict
{
    /// <summary>One of the two models does not have the measure.</summary>
    NotMeasured,

    /// <summary>Worse by more than chance explains.</summary>
    Worse,

    /// <summary>No different, as far as one can tell.</summary>
    Same,

    /// <summary>Better by more than chance explains.</summary>
    Better,
}
