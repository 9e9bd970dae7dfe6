// @neo4j/graphql behind Node's own HTTP server, queries parsed and validated once: node server.mjs PORT BOLT USER, the password in MINERALGRAPH_NEO4J_PASSWORD.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';

const [port, bolt, user] = process.argv.slice(2);
const driver = neo4j.driver(bolt, neo4j.auth.basic(user, process.env.MINERALGRAPH_NEO4J_PASSWORD));
const typeDefs = `
  type Commodity @node {
    id: ID!
    name: String!
    byProductOf: [Host!]! @relationship(type: "BY_PRODUCT_OF", direction: OUT, properties: "ByProductOf")
    distinctHosts: [Host!]! @cypher(statement: "MATCH (this)-[:BY_PRODUCT_OF]->(host:Host) RETURN DISTINCT host", columnName: "host")
  }
  type Host @node {
    id: ID!
    name: String!
    byProducts: [Commodity!]! @relationship(type: "BY_PRODUCT_OF", direction: IN, properties: "ByProductOf")
    distinctByProducts: [Commodity!]! @cypher(statement: "MATCH (this)<-[:BY_PRODUCT_OF]-(metal:Commodity) RETURN DISTINCT metal", columnName: "metal")
  }
  type ByProductOf @relationshipProperties {
    statementId: ID!
    number: Float
    year: Int
  }
`;
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const documents = new Map();

function prepared(query) {
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw errors[0];
    documents.set(query, document);
  }

  return document;
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', chunk => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
      const result = await execute({ schema, document: prepared(query), variableValues: variables, contextValue: { sessionConfig: { database: 'neo4j' } } });
      const body = JSON.stringify(result);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
