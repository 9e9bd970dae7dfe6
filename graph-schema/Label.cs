namespace MineralGraph.Schema;

/// <summary>What something of ontology.yml is called.</summary>
/// <param name="En">Its English words.</param>
/// <param name="Zh">Its Chinese words.</param>
public readonly record struct Label(string En, string Zh)
{
    /// <summary>The words of a language, zh or en.</summary>
    public string In(string language) => language == "zh" ? Zh : En;
}
