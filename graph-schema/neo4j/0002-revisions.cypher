// What each revision brought and ended, by its number: the graph can be handed on revision by revision.
CREATE RANGE INDEX document_added IF NOT EXISTS FOR (n:Document) ON (n.addedIn);
CREATE RANGE INDEX entity_added IF NOT EXISTS FOR (n:Entity) ON (n.addedIn);
CREATE RANGE INDEX statement_added IF NOT EXISTS FOR (n:Statement) ON (n.addedIn);
CREATE RANGE INDEX evidence_added IF NOT EXISTS FOR (n:Evidence) ON (n.addedIn);
CREATE RANGE INDEX evidence_removed IF NOT EXISTS FOR (n:Evidence) ON (n.removedIn);
