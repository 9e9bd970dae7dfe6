using HotChocolate.Configuration;
using HotChocolate.Types.Descriptors.Definitions;
using MineralGraph.Model;
using MineralGraph.Resolvers;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Gives each field of schema.graphql the resolver that the table names for it.</summary>
internal sealed class ResolverBinding(IEnumerable<FieldAnswer> answers) : TypeInterceptor
{
    private readonly Dictionary<(string Type, string Field), FieldAnswer> unbound = answers.ToDictionary(answer => (answer.Type, answer.Field));

    /// <inheritdoc/>
    public override void OnBeforeCompleteType(ITypeCompletionContext completionContext, DefinitionBase definition)
    {
        if (completionContext.IsIntrospectionType || definition is not ObjectTypeDefinition type) return;
        foreach (var field in type.Fields)
        {
            if (type.Name == "Subscription") RevisionEvents.Bind(field);
            else if (!field.IsIntrospectionField && unbound.Remove((type.Name, field.Name), out var answer)) Bind(field, answer);
        }
    }

    /// <summary>Refuses resolvers for what the schema does not define; it would never be asked for.</summary>
    /// <exception cref="ProblemException">MG3103: a resolver names no field of the schema.</exception>
    public override void OnAfterCompleteTypes()
    {
        if (unbound.Count == 0) return;
        var names = string.Join(", ", unbound.Keys.Select(key => $"{key.Type}.{key.Field}").Order(StringComparer.Ordinal));
        throw new ProblemException(new Problem("MG3103", $"Resolvers are registered for {names}, which schema.graphql does not define. Define the fields or take the resolvers away."));
    }

    private static void Bind(ObjectFieldDefinition field, FieldAnswer answer)
    {
        if (answer.Read is { } read) field.PureResolver = context => LevelAnswer.ValueOf(read(context.Parent<object>()));
        field.Resolver = answer.Read is { } alone ? context => new(LevelAnswer.ValueOf(alone(context.Parent<object>()))) : context => LevelAnswer.AskAsync(context, answer);
    }
}
