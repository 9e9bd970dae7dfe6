using MineralGraph.Analysis;
using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class StatementsByEndTests
{
    [Fact]
    public void Each_end_is_named_once_the_most_quoted_first_and_its_statements_the_most_certain_first()
    {
        StatementRecord[] statements =
        [
            Sample.Record(Sample.Content("commodity:Ga", "used_in", "use:lamps")),
            Sample.Record(Sample.Content("commodity:Ga", "used_in", "use:chips"), 0.5),
            Sample.Record(Sample.Content("commodity:Ga", "used_in", "use:chips") with { Year = 2024 }, 0.9),
            Sample.Record(Sample.Content("commodity:Ga", "concentration", null)),
        ];

        var gathered = StatementsByEnd.Gather(statements, StatementEnd.To);

        Assert.Equal(["use:chips", "use:lamps"], gathered.Select(group => group.End.ToString()));
        Assert.Equal([0.9, 0.5], gathered[0].Statements.Select(statement => statement.Confidence.Value));
    }
}
