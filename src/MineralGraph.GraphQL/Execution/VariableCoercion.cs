using System.Collections.Immutable;
using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 6.1.2: from the request's variables to what resolvers see.</summary>
internal sealed class VariableCoercion(RequestVariables given, int maxErrors)
{
    private const int Handful = 8;
    private List<GraphQLError>? errors;

    public IReadOnlyList<GraphQLError> Errors => errors ?? (IReadOnlyList<GraphQLError>)[];

    /// <param name="variables">The variables that an operation declares, each once.</param>
    public IReadOnlyDictionary<string, object?> Coerce(ImmutableArray<DeclaredVariable> variables)
    {
        if (variables.Length == 0) return ImmutableDictionary<string, object?>.Empty;
        if (variables.Length > Handful) return Many(variables);
        var few = new SmallTable(variables.Length);
        foreach (var variable in variables)
        {
            if (TryCoerce(variable, out var value)) few.Add(variable.Definition.Name, value);
        }

        return few;
    }

    private Dictionary<string, object?> Many(ImmutableArray<DeclaredVariable> variables)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (TryCoerce(variable, out var value)) values[variable.Definition.Name] = value;
        }

        return values;
    }

    private bool TryCoerce(DeclaredVariable variable, out object? value)
    {
        var (definition, type) = variable;
        if (given.TryGet(definition.Name, out value))
        {
            value = IsScalar(ref value, type) ? value : new ValueCoercion(fault => Report(fault, definition)).Coerce(value, type);
            return true;
        }

        if (definition.Default is not null) value = new LiteralCoercion(null, null).Coerce(definition.Default, type);
        else if (type is NonNullType) Report(new InputFault(() => InputMessages.MustBeProvided(type), definition.Location, null), definition);
        return definition.Default is not null;
    }

    // The usual case needs none of what tells faults.
    private static bool IsScalar(ref object? value, GraphQLType type)
    {
        if (value is null || type.Nullable is not ScalarType scalar) return false;
        var coerced = scalar.Coercion.Read(new ScalarInput(value));
        if (coerced.Error is not null) return false;
        value = coerced.Value;
        return true;
    }

    private void Report(InputFault fault, VariableDefinition definition)
    {
        errors ??= [];
        if (errors.Count > maxErrors) return;
        errors.Add(errors.Count == maxErrors
            ? new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.") { Code = ErrorCodes.Variables }
            : new GraphQLError($"Variable \"${definition.Name}\" has invalid value{fault.Where}: {fault.Message}") { Code = ErrorCodes.Variables, Locations = [definition.Location] });
    }
}
