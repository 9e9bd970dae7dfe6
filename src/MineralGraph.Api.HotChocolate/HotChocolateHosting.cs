using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;
using MineralGraph.Model;
using MineralGraph.Resolvers;
using MineralGraph.Schema;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Puts HotChocolate in the place of this product's engine.</summary>
public static class HotChocolateHosting
{
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
        .ModifyOptions(options => options.DefaultIsOfTypeCheck = (type, _, value) => ResolverTable.TypeOf(value) == type.Name)
        .AddErrorFilter(Show)
        .UseInstrumentation().UseExceptions().UseDocumentCache().UseDocumentParser().UseRequest(Checked).UseOperationCache().UseOperationResolver().UseOperationVariableCoercion().UseOperationExecution();

    // The API hands over what it has found valid and within its bounds; HotChocolate's own rules would refuse some of it, a list as the default of a list variable for one.
    private static RequestDelegate Checked(RequestDelegate next) => context =>
    {
        context.ValidationResult = DocumentValidatorResult.Ok;
        return next(context);
    };

    private static IError Show(IError error) => error.Exception switch
    {
        null => error,
        ProblemException known => error.WithMessage(known.Problem.Message).WithCode(known.Problem.Code).WithException(null),
        _ => error.WithMessage("Something went wrong inside the service.").WithCode("MG5000").WithException(null),
    };
}
