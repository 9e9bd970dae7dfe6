namespace MineralGraph.Model;

/// <summary>How the number of a quantity bounds what is meant.</summary>
public enum Comparator
{
    /// <summary>The number itself: written <c>=</c>.</summary>
    Equal,

    /// <summary>About the number (约, 近, about): written <c>~</c>.</summary>
    About,

    /// <summary>More than the number (超过, over): written <c>&gt;</c>.</summary>
    Above,

    /// <summary>The number or more (以上, at least): written <c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary>Less than the number (不足, under): written <c>&lt;</c>.</summary>
    Below,

    /// <summary>The number or less (前五位, at most): written <c>&lt;=</c>.</summary>
    AtMost,
}
