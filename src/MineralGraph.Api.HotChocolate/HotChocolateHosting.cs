using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Resolvers;
using MineralGraph.Schema;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Puts HotChocolate in the place of this product's engine.</summary>
public static class HotChocolateHosting
{
    private static readonly QueryLimits Limits = new();

    /// <summary>schema.graphql and the resolvers as a HotChocolate server, and the API's GraphQL requests executed by it.</summary>
    public static IServiceCollection AddHotChocolate(this IServiceCollection services)
    {
        services.AddGraphQLServer(disableDefaultSecurity: true).Bind(ResolverTable.All);
        return services.AddSingleton<IRequestExecution>(provider =>
        {
            var executors = provider.GetRequiredService<IRequestExecutorResolver>();
            return new HotChocolateExecution(cancellation => executors.GetRequestExecutorAsync(cancellationToken: cancellation));
        });
    }

    /// <summary>The same on its own, for where nothing is hosted.</summary>
    public static IRequestExecution CreateExecution() => new ServiceCollection().AddHotChocolate().BuildServiceProvider().GetRequiredService<IRequestExecution>();

    internal static IRequestExecutorBuilder Bind(this IRequestExecutorBuilder builder, IEnumerable<FieldAnswer> answers) => builder
        .AddDocumentFromString(SchemaDefinition.Sdl)
        .TryAddTypeInterceptor(new ResolverBinding(answers))
        .AddMaxExecutionDepthRule(Limits.MaxDepth, skipIntrospectionFields: true)
        .ModifyParserOptions(options => options.MaxAllowedTokens = Limits.MaxTokens)
        .ModifyOptions(options => options.DefaultIsOfTypeCheck = (type, _, value) => ResolverTable.TypeOf(value) == type.Name)
        .AddErrorFilter(Show);

    private static IError Show(IError error) => error.Exception switch
    {
        null => error,
        ProblemException known => error.WithMessage(known.Problem.Message).WithCode(known.Problem.Code).WithException(null),
        _ => error.WithMessage("Something went wrong inside the service.").WithCode("MG5000").WithException(null),
    };
}
