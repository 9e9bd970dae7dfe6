using System.Collections.Immutable;
using MineralGraph.Analysis.Selecting;

namespace MineralGraph.Model.Tests.Analysis.Selecting;

public sealed class EntitySetTests
{
    private static readonly ImmutableArray<EntityId> All = [.. "abcd".Select(name => new EntityId("commodity", name.ToString()))];

    // Every set of four entities, told either way.
    public static TheoryData<int, bool, int, bool> Pairs()
    {
        var pairs = new TheoryData<int, bool, int, bool>();
        for (var one = 0; one < 16; one += 3)
        {
            for (var other = 0; other < 16; other += 5)
            {
                foreach (var (left, right) in new[] { (false, false), (false, true), (true, false), (true, true) }) pairs.Add(one, left, other, right);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Sets_combine_as_their_members_do_however_they_are_told(int one, bool oneIsAllBut, int other, bool otherIsAllBut)
    {
        var (left, right) = (Set(one, oneIsAllBut), Set(other, otherIsAllBut));

        Assert.All(All, id =>
        {
            Assert.Equal(left.Contains(id) && right.Contains(id), left.And(right).Contains(id));
            Assert.Equal(left.Contains(id) || right.Contains(id), left.Or(right).Contains(id));
            Assert.Equal(!left.Contains(id), left.Complement().Contains(id));
        });
    }

    private static EntitySet Set(int members, bool isAllBut) => new([.. All.Where((_, index) => (members & 1 << index) != 0)], isAllBut);
}
