namespace MineralGraph.GraphQL.Validation;

/// <summary>A clause of the specification that a document is checked against.</summary>
internal interface IValidationRule
{
    void Check(ValidationContext context);
}
