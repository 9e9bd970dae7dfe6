namespace MineralGraph.Analysis.Quality;

/// <summary>How many facts there are, how many were found, and how many of each were right.</summary>
public sealed record Figures(int Wanted, int Found, int Right, int Recalled)
{
    /// <summary>The share of what was found that is right.</summary>
    public double Precision => Ratio(Right, Found);

    /// <summary>The share of what was to be found that was.</summary>
    public double Recall => Ratio(Recalled, Wanted);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal Figures Plus(Figures other) => new(Wanted + other.Wanted, Found + other.Found, Right + other.Right, Recalled + other.Recalled);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
