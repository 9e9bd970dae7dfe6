namespace MineralGraph.Model.Storage;

/// <summary>The form under which every store looks up names, compatibility forms and letter case aside, and how well a name meets what is looked for.</summary>
public static class NameKey
{
    /// <summary>The form of a name.</summary>
    public static string Of(string name) => CompatibilityForm.Of(name).Trim().ToLowerInvariant();

    /// <summary>3 for the name itself, 2 to 2.5 for a name that begins so, 1 to 1.5 for one that holds it, the shorter the better; 0 for others.</summary>
    /// <param name="name">The form of the name.</param>
    /// <param name="sought">The form of what is looked for.</param>
    public static double Score(string name, string sought)
    {
        if (name == sought) return 3;
        if (name.StartsWith(sought, StringComparison.Ordinal)) return 2 + (double)sought.Length / name.Length / 2;
        return name.Contains(sought, StringComparison.Ordinal) ? 1 + (double)sought.Length / name.Length / 2 : 0;
    }
}
