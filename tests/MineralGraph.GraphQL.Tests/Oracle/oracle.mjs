// Answers documents with the reference implementation: one request a line in, one answer a line out.
// The first argument is the folder of harbour.graphql and harbour.json.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { buildSchema, execute, parse, subscribe, validate, GraphQLScalarType } from "graphql";

const folder = process.argv[2];
const world = JSON.parse(readFileSync(join(folder, "harbour.json"), "utf8"));
const schema = buildSchema(readFileSync(join(folder, "harbour.graphql"), "utf8"));
for (const type of Object.values(schema.getTypeMap()))
  if (type instanceof GraphQLScalarType && (type.name === "Anything" || type.name === "Bare")) type.coerceOutputValue = type.serialize = value => value;

const named = name => ({ ...world.objects[name], $fields: true });
const isTold = value => value !== null && typeof value === "object" && !Array.isArray(value);

function told(value, args, state) {
  if (Array.isArray(value)) return value.map(item => { try { return told(item, args, state); } catch (wrong) { return wrong; } });
  if (!isTold(value)) return value;
  if ("$ref" in value) return named(value.$ref);
  if ("$error" in value) throw new Error(value.$error);
  if ("$echo" in value) return args;
  if ("$count" in value) { state.total += args[value.$count]; return tally(state); }
  if ("$set" in value) { state.total = value.$set === null ? 0 : args[value.$set]; return tally(state); }
  return value;
}

const tally = state => ({ $fields: true, value: state.total, get again() { return state.total; } });

function resolve(parent, args, state, info) {
  return told(parent[info.fieldName], args, state);
}

async function* stream(values, state) {
  for (const value of values) yield { [state.field]: value };
}

const subscribed = (parent, args, state, info) => {
  const value = parent[info.fieldName];
  if (value.$error) throw new Error(value.$error);
  state.field = info.fieldName;
  return stream(value.$stream, state);
};

async function answer({ query, variables, operationName }) {
  let document;
  try {
    document = parse(query, { maxTokens: 15000, allowEmptySelectionSets: false });
  } catch (wrong) {
    return { errors: [wrong] };
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const kind = document.definitions.filter(definition => definition.kind === "OperationDefinition" && (!operationName || definition.name?.value === operationName));
  const root = kind.length === 1 ? { query: "Query", mutation: "Mutation", subscription: "Subscription" }[kind[0].operation] : "Query";
  const args = {
    schema, document, operationName, variableValues: variables, contextValue: { total: 0 }, rootValue: named(world.roots[root]),
    fieldResolver: resolve, subscribeFieldResolver: subscribed, typeResolver: value => value?.__typename,
  };
  if (root !== "Subscription") return execute(args);
  const answers = await subscribe(args);
  if (!(Symbol.asyncIterator in answers)) return answers;
  const all = [];
  for await (const one of answers) all.push(one);
  return { stream: all };
}

for await (const line of createInterface({ input: process.stdin })) {
  let result;
  try {
    result = await answer(JSON.parse(line));
  } catch (defect) {
    result = { defect: String(defect.stack) };
  }
  process.stdout.write(JSON.stringify(result) + "\n");
}
