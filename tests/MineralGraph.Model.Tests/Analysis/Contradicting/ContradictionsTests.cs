using System.Globalization;
using FsCheck.Xunit;
using MineralGraph.Analysis.Contradicting;
using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Analysis.Contradicting;

public sealed class ContradictionsTests
{
    private static readonly StatementContent Share = Sample.Content("country:CN", "production", "commodity:Ga") with { Qualifiers = new Qualifiers { Measure = "share" } };
    private static readonly StatementContent Reserves = Sample.Content("country:CN", "reserves", "commodity:Ge");
    private static readonly StatementContent Reliance = Sample.Content("country:US", "import_reliance", "commodity:Ga");

    [Theory]
    [InlineData("= 95 %", "= 93 %", true)]
    [InlineData("= 60 %", "= 61 %", true)]
    [InlineData("~ 60 %", "= 60.8 %", false)]
    [InlineData("= 71 %", "= 71.4 %", false)]
    [InlineData("= 71 %", "= 71.6 %", true)]
    [InlineData("> 10 t", "= 12 t", false)]
    [InlineData("> 10 t", "= 8 t", true)]
    [InlineData("> 70 %", "> 50 %", false)]
    [InlineData("> 70 %", "< 50 %", true)]
    [InlineData(">= 10 t", "<= 10 t", false)]
    [InlineData("< 5 %", "= 60 %", true)]
    [InlineData("= 30-60 %", "= 45 %", false)]
    [InlineData("= 30-60 %", "~ 80 %", true)]
    [InlineData("= 41-42 %", "= 54-55 %", true)]
    [InlineData("<= 5 rank", "= 2 rank", false)]
    [InlineData("<= 5 rank", "= 6 rank", true)]
    [InlineData("= 2 rank", "= 3 rank", true)]
    [InlineData("= 3500 t", "= 3460 t", false)]
    [InlineData("= 3500 t", "= 3440 t", true)]
    [InlineData("= 1000 t", "= 1040 t", false)]
    [InlineData("= 1000 t", "= 1400 t", true)]
    [InlineData("= 100 %", "= 97 %", true)]
    [InlineData("= 14530000 t", "= 49 %", false)]
    public async Task Values_contradict_each_other_where_none_is_left_by_both(string one, string other, bool isConflict) =>
        Assert.Equal(isConflict, await ConflictAsync(Share with { Quantity = Read(one) }, Share with { Quantity = Read(other) }));

    [Theory]
    [InlineData("13.66万t", 13.66, 1e4, "136,600 t", 136600, 1, false)]
    [InlineData("13.66万t", 13.66, 1e4, "137,000 t", 137000, 1, false)]
    [InlineData("13.66万t", 13.66, 1e4, "13.7万t", 13.7, 1e4, false)]
    [InlineData("13.66万t", 13.66, 1e4, "13.8万t", 13.8, 1e4, true)]
    [InlineData("2.10 kt", 2.1, 1e3, "2.14 kt", 2.14, 1e3, true)]
    [InlineData("2.1 kt", 2.1, 1e3, "2.14 kt", 2.14, 1e3, false)]
    [InlineData("2 176 t", 2176, 1, "2 176.4 t", 2176.4, 1, false)]
    [InlineData("1.38×109 t", 1.38e9, 1, "1.43×109 t", 1.43e9, 1, true)]
    public async Task Rounding_is_told_from_conflict_by_the_digits_written_whatever_the_unit(string words, double number, double factor, string otherWords, double otherNumber, double otherFactor, bool isConflict)
    {
        var one = Reserves with { Quantity = new Quantity(number, null, "", Comparator.Equal, new NormalisedValue(number * factor, number * factor, "t")) };
        var other = Reserves with { Quantity = new Quantity(otherNumber, null, "", Comparator.Equal, new NormalisedValue(otherNumber * otherFactor, otherNumber * otherFactor, "t")) };

        Assert.Equal(isConflict, await ConflictAsync(one, other, words, otherWords));
    }

    [Theory]
    [InlineData(0.9, 90, false)]
    [InlineData(0.93, 90, true)]
    [InlineData(1, 90, true)]
    [InlineData(1, 100, false)]
    [InlineData(0.6, 62, false)]
    public async Task A_fraction_is_compared_with_percent(double fraction, double percent, bool isConflict) =>
        Assert.Equal(isConflict, await ConflictAsync(Reliance with { Quantity = Index(fraction) }, Reliance with { Quantity = Sample.Percent(percent) }));

    [Fact]
    public async Task An_index_of_concentration_is_compared_on_either_of_its_scales()
    {
        var hhi = Sample.Content("commodity:Nb", "concentration", null);

        Assert.False(await ConflictAsync(hhi with { Quantity = Index(0.83) }, hhi with { Quantity = Index(8256) }));
        Assert.True(await ConflictAsync(hhi with { Quantity = Index(0.71) }, hhi with { Quantity = Index(8256) }));
    }

    [Fact]
    public async Task What_differs_in_year_or_in_a_qualifier_does_not_contradict()
    {
        StatementContent[] others =
        [
            Share with { Year = 2020 }, Share with { Qualifiers = Share.Qualifiers with { Basis = "reserves" } }, Share with { Qualifiers = Share.Qualifiers with { Modality = "forecast" } },
            Share with { Qualifiers = Share.Qualifiers with { Region = "region:x" } }, Share with { From = Sample.Id("country:KZ") }, Share with { To = Sample.Id("commodity:Ge") },
            Sample.Content("country:CN", "exports", "commodity:Ga") with { Qualifiers = Share.Qualifiers },
        ];

        foreach (var other in others) Assert.False(await ConflictAsync(Share with { Quantity = Sample.Percent(95) }, other with { Quantity = Sample.Percent(20) }));
    }

    [Fact]
    public async Task Statements_of_one_thing_make_one_contradiction_whose_sides_are_named_with_what_they_leave_possible()
    {
        var sure = Sample.Record(Share with { Quantity = Sample.Percent(95) }, 0.9);
        var other = Sample.Record(Share with { Quantity = Sample.Percent(93) }, 0.7);
        var bound = Sample.Record(Share with { Quantity = Read("> 70 %") }, 0.8);
        var reader = new StatementList(other, bound, sure) { Quotes = { [sure.Id] = [("95%", 1)], [other.Id] = [("0.93", 2)] } };

        var contradiction = Assert.Single(await new Contradictions(reader, ["production"]).FindAsync(StatementFilter.Everything, 1));

        Assert.Equal([sure.Id, other.Id], contradiction.Statements.Select(statement => statement.Id));
        Assert.Equal(0.7, contradiction.Confidence);
        var conflict = Assert.Single(contradiction.Conflicts);
        Assert.Equal("One leaves 94.5 to 95.5 % possible, the other 92.5 to 93.5 %.", conflict.Reason);
        Assert.True(conflict.IsAcrossDocuments);
        Assert.Equal((1, 1), (reader.Lists, reader.Quotations));
    }

    [Fact]
    public async Task Many_statements_are_asked_about_with_two_questions_and_one_document_may_contradict_itself()
    {
        var one = Sample.Record(Reserves with { Quantity = Sample.Tonnes(3.8, "万吨", 38_000) });
        var other = Sample.Record(Reserves with { Quantity = Sample.Tonnes(3.6, "万吨", 36_000) });
        var alone = Sample.Record(Share with { Quantity = Sample.Percent(95) });
        var without = Sample.Record(Sample.ByProduct("commodity:Ga", "host:bauxite"));
        var reader = new StatementList(one, other, alone, without);

        var found = await new Contradictions(reader, ["reserves", "production", "by_product_of"]).OfAsync([without, other, alone, one], 1);

        Assert.Equal([0, 1, 0, 1], found.Select(conflicts => conflicts.Length));
        Assert.Equal((other.Id, one.Id), (found[1][0].One.Id, found[1][0].Other.Id));
        Assert.False(found[1][0].IsAcrossDocuments);
        Assert.Equal((1, 1), (reader.Lists, reader.Quotations));
    }

    [Fact]
    public async Task Of_a_predicate_of_which_many_values_hold_none_contradicts() =>
        Assert.Empty(await new Contradictions(new StatementList(Sample.Record(Share with { Quantity = Sample.Percent(95) }), Sample.Record(Share with { Quantity = Sample.Percent(20) })), ["reserves"]).FindAsync(StatementFilter.Everything, 1));

    [Fact]
    public async Task Of_statements_of_one_thing_only_the_hundred_most_certain_are_compared_with_each_other()
    {
        var many = Enumerable.Range(1, 400).Select(number => Sample.Record(Reserves with { Quantity = Sample.Tonnes(number * 1e6, "t", number * 1e6) })).ToList();

        var contradiction = Assert.Single(await new Contradictions(new StatementList(many), ["reserves"]).FindAsync(StatementFilter.Everything, 1));

        Assert.True(contradiction.Conflicts.Length <= 100 * 99 / 2);
    }

    [Property]
    public bool Contradicting_is_symmetric(int one, int other, byte signs, byte digits)
    {
        var (a, b) = (Share with { Quantity = Arbitrary(one, signs % 6, digits % 4) }, Share with { Quantity = Arbitrary(other, signs / 6 % 6, digits / 4 % 4) });
        return Conflict(a, b) == Conflict(b, a);
    }

    [Property]
    public bool No_value_contradicts_itself(int one, byte sign, byte digits)
    {
        var quantity = Arbitrary(one, sign % 6, digits % 4);
        var inPercent = Share with { Quantity = quantity };
        return !Conflict(inPercent, Share with { Quantity = new Quantity(quantity.Number, quantity.Number, quantity.Unit, quantity.Comparator, quantity.Normalised) });
    }

    [Property]
    public bool A_value_never_contradicts_what_it_is_rounded_to(int number, byte digits)
    {
        var (from, to) = (1 + digits % 4, digits / 4 % 4);
        var exact = Math.Abs(number % 1_000_000) / Math.Pow(10, from);
        var rounded = Math.Round(exact, Math.Min(from, to), MidpointRounding.AwayFromZero);
        return !Conflict(Share with { Quantity = Mass(exact) }, Share with { Quantity = Mass(rounded) });
    }

    [Property]
    public bool Values_that_differ_by_more_than_both_last_digits_contradict_each_other(int number, byte digits)
    {
        var decimals = digits % 4;
        var unit = Math.Pow(10, -decimals);
        // The digit behind the point that must not be zero, so that it is written.
        var one = Math.Round(Math.Abs(number % 100_000) + 3 * unit, decimals);
        var other = Math.Round(one + 4 * unit, decimals);
        return decimals == 0 || Conflict(Reserves with { Quantity = Mass(one) }, Reserves with { Quantity = Mass(other) });
    }

    private static bool Conflict(StatementContent one, StatementContent other) => ConflictAsync(one, other).GetAwaiter().GetResult();

    private static async Task<bool> ConflictAsync(StatementContent one, StatementContent other, string words = "", string otherWords = "")
    {
        StatementRecord[] both = [Sample.Record(one), Sample.Record(other) with { Id = new StatementId("00000000000000000000000000000000") }];
        var reader = new StatementList(both) { Quotes = { [both[0].Id] = [(words, 0)], [both[1].Id] = [(otherWords, 0)] } };
        return !(await new Contradictions(reader, ["production", "reserves", "import_reliance", "concentration", "exports"]).FindAsync(StatementFilter.Everything, 1)).IsEmpty;
    }

    private static Quantity Arbitrary(int number, int sign, int decimals)
    {
        var value = Math.Abs(number % 100_000) / Math.Pow(10, decimals);
        return new Quantity(value, null, "t", (Comparator)sign, new NormalisedValue(value, value, "t"));
    }

    private static Quantity Mass(double tonnes) => new(tonnes, null, "t", Comparator.Equal, new NormalisedValue(tonnes, tonnes, "t"));

    private static Quantity Index(double number) => new(number, null, "", Comparator.Equal, new NormalisedValue(number, number, ""));

    // "~ 30-60 %": comparator, number or range, unit.
    private static Quantity Read(string text)
    {
        var parts = text.Split(' ');
        var ends = parts[1].Split('-').Select(end => double.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return new Quantity(ends[0], ends.Count > 1 ? ends[1] : null, parts[2], ComparatorSigns.Parse(parts[0]), new NormalisedValue(ends[0], ends[^1], parts[2]));
    }
}
