using System.Buffers;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Tests.Oracle;
using MineralGraph.GraphQL.Validation;
using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.Soak;

/// <summary>
/// Asks the engine documents changed at random. Each must be answered with JSON, and with no more work than the limits say, told by what was looked at: tokens,
/// selections, pairs of fields.
/// </summary>
internal sealed class DocumentSoak(int seed)
{
    private static readonly QueryLimits Limits = new();
    private readonly Harbour harbour = new(Limits);
    private readonly ArrayBufferWriter<byte> output = new();
    private int executed;
    private int refused;

    /// <summary>How many documents broke a promise; each is printed.</summary>
    internal int Failures { get; private set; }

    internal async Task RunAsync(int documents)
    {
        var grammar = new DocumentGrammar(harbour.Schema, seed);
        var mutation = new DocumentMutation(seed + 1);
        for (var number = 1; number <= documents; number++)
        {
            var document = grammar.Documents(1)[0];
            await AskAsync(document with { Text = mutation.Next(document.Text), Name = $"{number}" });
            if (number % 100_000 == 0) Console.WriteLine(ToStringAfter(number));
        }
    }

    internal string ToStringAfter(int documents) => $"{documents:N0} documents: {executed:N0} executed, {refused:N0} refused, {Failures:N0} failures";

    private async Task AskAsync(AskedDocument document)
    {
        try
        {
            RequireBoundedWork(document.Text);
            output.ResetWrittenCount();
            var outcome = await harbour.AnswerAsync(document, output);
            RequireJson();
            if (outcome == GraphQLOutcome.Executed) executed++;
            else refused++;
        }
        catch (Exception unhandled)
        {
            Failures++;
            Console.WriteLine($"document {document.Name} of seed {seed}: {unhandled}\n{document.Text}\n{document.Variables}");
        }
    }

    private void RequireJson()
    {
        var reader = new Utf8JsonReader(output.WrittenSpan);
        while (reader.Read())
        {
        }
    }

    private void RequireBoundedWork(string text)
    {
        var parsed = Parser.Parse(text, new ParserLimits(Limits.MaxTokens, ParserLimits.Trusted.Nesting));
        var tokens = parsed is ParseResult.Parsed whole ? whole.Tokens : ((ParseResult.Refused)parsed).Tokens;
        Require(tokens <= Limits.MaxTokens + 1, $"{tokens} tokens were read");
        if (parsed is not ParseResult.Parsed { Document: var document }) return;
        var measure = new QueryMeasure(document, Limits);
        measure.Run();
        Require(measure.Visited <= tokens, $"{measure.Visited} selections were measured in {tokens} tokens");
        var merging = new OverlappingFieldsCanBeMergedRule();
        DocumentValidation.Validate(harbour.Schema, document, Limits, [merging]);
        Require(merging.Compared <= Limits.MaxFieldPairs + 1, $"{merging.Compared} pairs of fields were compared");
    }

    private static void Require(bool isKept, string otherwise)
    {
        if (!isKept) throw new InvalidOperationException($"Work is not bounded: {otherwise}.");
    }
}
