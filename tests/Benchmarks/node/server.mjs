// The schema and the answers to the benchmark's queries, on Apollo Server or GraphQL Yoga: server.mjs apollo|yoga SCHEMA DATA PORT
// The data is the graph as JSON, held in maps; objects carry what is asked of them, so that most fields need no resolver.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';

const [kind, schemaFile, dataFile, port] = process.argv.slice(2);
const data = JSON.parse(readFileSync(dataFile, 'utf8'));
const entities = new Map(data.entities.map((entity) => [entity.id, entity]));
const byName = new Map();
for (const entity of data.entities) {
  for (const name of [entity.name, entity.names.zh, entity.names.en]) byName.set(name.toLowerCase(), entity);
}

const gather = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
const bySubject = gather(data.statements, (statement) => statement.from);
const byObject = gather(data.statements, (statement) => statement.to);
const background = gather(data.background, (fact) => fact.from);
const stated = (id) => (bySubject.get(id) ?? []).filter((statement) => statement.predicate === 'by_product_of');

const find = (name, type) => {
  const entity = byName.get(name.toLowerCase());
  if (entity?.__typename !== type) throw new Error(`Nothing in the graph is called "${name}".`);
  return entity;
};

const occurrences = (id, predicate) =>
  [...gather((bySubject.get(id) ?? []).filter((statement) => statement.predicate === predicate), (statement) => statement.to)]
    .map(([to, statements]) => ({ entity: entities.get(to), statements }));

const byProducts = (id) =>
  [...gather((byObject.get(id) ?? []).filter((statement) => statement.predicate === 'by_product_of'), (statement) => statement.from)].map(([from, statements]) => ({
    commodity: entities.get(from),
    shares: statements.map((statement) => ({ percent: statement.percent, year: statement.year })),
    evidence: statements.flatMap((statement) => statement.evidence),
  }));

const hopsOf = (end) =>
  entities.get(end).kind === 'commodity'
    ? [...gather(stated(end), (statement) => statement.to)].map(([to, statements]) => ({ from: end, to, statements, assumption: null }))
    : (background.get(end) ?? []).filter((fact) => fact.relation === 'primary_metal' || fact.relation === 'host_within').map((fact) => ({ from: end, to: fact.to, statements: [], assumption: fact }));

const confidence = (hops) => {
  const known = hops.filter((hop) => hop.statements.length > 0).map((hop) => Math.max(...hop.statements.map((statement) => statement.confidence)));
  return known.length > 0 ? Math.min(...known) : 1;
};

const paths = (start, maxHops) => {
  const complete = [];
  let open = [{ end: start, hops: [] }];
  for (let level = 0; level < maxHops && open.length > 0; level++) {
    const longer = open.flatMap((path) =>
      hopsOf(path.end)
        .filter((hop) => hop.to !== path.end && path.hops.every((earlier) => earlier.from !== hop.to))
        .map((hop) => ({ end: hop.to, hops: [...path.hops, hop] })));
    complete.push(...longer.filter((path) => entities.get(path.end).kind === 'commodity'));
    open = longer.filter((path) => entities.get(path.end).kind !== 'commodity');
  }
  const shortest = [...gather(complete, ({ hops, end }) => `${hops[0].to} ${end}`).values()].map((same) => same.reduce((best, path) => (path.hops.length < best.hops.length ? path : best)));
  return shortest
    .map(({ hops }) => ({
      weakestConfidence: confidence(hops),
      hops: hops.map((hop) => ({ from: entities.get(hop.from), to: entities.get(hop.to) })),
      assumptions: hops.flatMap((hop) => hop.assumption ?? []),
    }))
    .sort((one, other) => one.hops.length - other.hops.length || other.weakestConfidence - one.weakestConfidence || (text(one) < text(other) ? -1 : 1));
};
const text = (path) => path.hops.map((hop) => hop.to.id).join(' ');

const label = (entity, { language }) => (language === 'zh' ? entity.names.zh ?? entity.names.en : entity.names.en ?? entity.names.zh) ?? entity.name;
const resolvers = {
  Query: {
    commodity: (_, { name }) => find(name, 'Commodity'),
    host: (_, { name }) => find(name, 'Host'),
  },
  Commodity: {
    label,
    deposits: (commodity) => occurrences(commodity.id, 'occurs_at'),
    dependencyPaths: (commodity, { maxHops }) => paths(commodity.id, maxHops),
  },
  Host: { label, byProducts: (host) => byProducts(host.id) },
  Deposit: { label },
};

const schema = makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers });
if (kind === 'apollo') {
  await startStandaloneServer(new ApolloServer({ schema, introspection: false }), { listen: { host: '127.0.0.1', port: Number(port) } });
} else {
  createServer(createYoga({ schema, logging: false, graphiql: false, landingPage: false })).listen(Number(port), '127.0.0.1');
}
