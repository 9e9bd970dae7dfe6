using MineralGraph.Schema;

namespace MineralGraph.Api.Tests.Cli;

public sealed class QuestionsTests
{
    [Fact]
    public async Task The_page_of_questions_shows_what_is_answered_now()
    {
        var (code, page, error) = await CommandLine.RunAsync("questions");

        Assert.True(code == 0, error);
        var written = await File.ReadAllTextAsync(Path.Combine(SourceFolder.Root, "docs", "questions.md"));
        Assert.True(written == page, $"docs/questions.md is out of date from line {FirstDifference(written, page)} on. Run: ./mineralgraph questions --out docs/questions.md");
    }

    [Fact]
    public void Each_question_has_a_number_of_its_own_and_asks_in_words()
    {
        Assert.Equal(ExampleQuestion.All.Length, ExampleQuestion.All.DistinctBy(question => question.Number).Count());
        Assert.All(ExampleQuestion.All, question => Assert.EndsWith("?", question.Title, StringComparison.Ordinal));
        Assert.All(ExampleQuestion.All, question => Assert.StartsWith("query ", question.Query, StringComparison.Ordinal));
    }

    private static int FirstDifference(string one, string other) =>
        1 + one.Split('\n').Zip(other.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count();
}
