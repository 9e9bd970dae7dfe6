// Everything that was ever true of the graph: nodes are added, and closed by the revision that ended them, never rewritten.
//   (:Commodity)-[:BY_PRODUCT_OF {statementId, year, status …}]->(:Host)      what holds now, for natural Cypher
//   (:Statement)-[:FROM|TO]->(:Entity)                                        every statement that ever was
//   (:Statement)-[:STOOD_AS]->(:State {since, until, status, confidence …})   how it stood from one revision to another
//   (:Statement)-[:EVIDENCED_BY]->(:Evidence)-[:IN]->(:Document)              its quotes
//   (:Decision)-[:ABOUT]->(:Statement), (:Decision)-[:CORRECTED_TO]->(:Statement), (:Revision)
//   (:Entity)-[:CALLED]->(:Name)                                              names, letter case and width aside
CREATE CONSTRAINT mineralgraph_store IF NOT EXISTS FOR (n:MineralGraph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT document_sha256 IF NOT EXISTS FOR (n:Document) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_revision IF NOT EXISTS FOR (n:Decision) REQUIRE n.revision IS UNIQUE;
CREATE RANGE INDEX revision_at IF NOT EXISTS FOR (n:Revision) ON (n.at);
CREATE RANGE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.name);
CREATE RANGE INDEX entity_place IF NOT EXISTS FOR (n:Entity) ON (n.place);
CREATE RANGE INDEX statement_from IF NOT EXISTS FOR (n:Statement) ON (n.fromId);
CREATE RANGE INDEX statement_to IF NOT EXISTS FOR (n:Statement) ON (n.toId);
CREATE RANGE INDEX statement_predicate IF NOT EXISTS FOR (n:Statement) ON (n.predicate);
CREATE RANGE INDEX statement_year IF NOT EXISTS FOR (n:Statement) ON (n.year);
CREATE RANGE INDEX evidence_document IF NOT EXISTS FOR (n:Evidence) ON (n.document);
// Names and quotes by any characters of them, as the embedded store finds them; full text serves natural Cypher.
CREATE TEXT INDEX name_part IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE TEXT INDEX evidence_part IF NOT EXISTS FOR (n:Evidence) ON (n.quoteKey);
CREATE FULLTEXT INDEX evidence_words IF NOT EXISTS FOR (n:Evidence) ON EACH [n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.zh, n.en, n.symbol, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
