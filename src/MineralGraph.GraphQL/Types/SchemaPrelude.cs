namespace MineralGraph.GraphQL.Types;

/// <summary>What every schema has: the built-in scalars and directives (specification, sections 3.5 and 3.13) and introspection (section 4.2).</summary>
internal static class SchemaPrelude
{
    public const string Sdl = """"
        "Signed whole numbers of 32 bits."
        scalar Int
        "Double-precision numbers (IEEE 754)."
        scalar Float
        "Unicode text."
        scalar String
        "True or false."
        scalar Boolean
        "A key that identifies an object. Written as a string; integers are accepted as input."
        scalar ID

        "Leaves out the field or fragment where the condition is true."
        directive @skip("Whether to leave it out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Takes in the field or fragment only where the condition is true."
        directive @include("Whether to take it in." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Marks an element that clients should no longer use."
        directive @deprecated("Why, and what to use instead." reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Says where the behaviour of a custom scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Exactly one field of the input object must be given, and it must not be null."
        directive @oneOf on INPUT_OBJECT

        "A schema: its types, its directives, and the types that operations start from."
        type __Schema {
          description: String
          "All types, built-in ones included."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start, if there are any."
          mutationType: __Type
          "Where subscriptions start, if there are any."
          subscriptionType: __Type
          "All directives, built-in ones included."
          directives: [__Directive!]!
        }

        "A type. Its kind says which of the other fields have a value."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          "Of object types and interfaces."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "Of object types and interfaces."
          interfaces: [__Type!]
          "Of interfaces and unions."
          possibleTypes: [__Type!]
          "Of enums."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "Of input objects."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "Of lists and non-null types: the type inside."
          ofType: __Type
          "Of input objects."
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }

        "A field of an object type or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as GraphQL text."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "One value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive and where it may stand."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where directives may stand."
        enum __DirectiveLocation {
          QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION
          SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
        }

        type __Meta {
          "The name of the object's type."
          __typename: String!
          "What may be asked."
          __schema: __Schema!
          "One type by its name."
          __type(name: String!): __Type
        }
        """";
}
