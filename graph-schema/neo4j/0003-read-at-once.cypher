// The relationship of a statement, by the statement's id: one for each predicate of the ontology.
CREATE RANGE INDEX by_product_of_statement IF NOT EXISTS FOR ()-[r:BY_PRODUCT_OF]-() ON (r.statementId);
CREATE RANGE INDEX occurs_at_statement IF NOT EXISTS FOR ()-[r:OCCURS_AT]-() ON (r.statementId);
CREATE RANGE INDEX located_in_statement IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.statementId);
CREATE RANGE INDEX occurs_in_region_statement IF NOT EXISTS FOR ()-[r:OCCURS_IN_REGION]-() ON (r.statementId);
CREATE RANGE INDEX reserves_statement IF NOT EXISTS FOR ()-[r:RESERVES]-() ON (r.statementId);
CREATE RANGE INDEX production_statement IF NOT EXISTS FOR ()-[r:PRODUCTION]-() ON (r.statementId);
CREATE RANGE INDEX consumption_statement IF NOT EXISTS FOR ()-[r:CONSUMPTION]-() ON (r.statementId);
CREATE RANGE INDEX exports_statement IF NOT EXISTS FOR ()-[r:EXPORTS]-() ON (r.statementId);
CREATE RANGE INDEX import_reliance_statement IF NOT EXISTS FOR ()-[r:IMPORT_RELIANCE]-() ON (r.statementId);
CREATE RANGE INDEX concentration_statement IF NOT EXISTS FOR ()-[r:CONCENTRATION]-() ON (r.statementId);
CREATE RANGE INDEX used_in_statement IF NOT EXISTS FOR ()-[r:USED_IN]-() ON (r.statementId);
CREATE RANGE INDEX substitutes_statement IF NOT EXISTS FOR ()-[r:SUBSTITUTES]-() ON (r.statementId);
CREATE RANGE INDEX regulates_statement IF NOT EXISTS FOR ()-[r:REGULATES]-() ON (r.statementId);
CREATE RANGE INDEX issued_by_statement IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.statementId);
CREATE RANGE INDEX policy_date_statement IF NOT EXISTS FOR ()-[r:POLICY_DATE]-() ON (r.statementId);
CREATE RANGE INDEX operates_statement IF NOT EXISTS FOR ()-[r:OPERATES]-() ON (r.statementId);
// What a statement says (brief) and how it stands now (stands), each in one text, read in place of thirty properties; how many quotes it counts for between its ends (counted).
MATCH (s:Statement) WHERE s.id > '' AND s.brief IS NULL
CALL (s) {
    WITH s, [s.id, s.fromId, s.predicate, s.toId, toString(s.number), toString(s.max), s.unit, s.comparator, toString(s.low), toString(s.high), s.dimension, toString(s.year), s.date,
        s.measure, s.role, s.modality, s.basis, s.region, s.partner, toString(s.addedIn)] AS fields
    WHERE none(field IN fields WHERE coalesce(field = '' OR field CONTAINS '\t', false))
    SET s.brief = reduce(text = head(fields), field IN tail(fields) | text + '\t' + coalesce(field, ''))
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (s:Statement) WHERE s.id > '' AND s.stands IS NULL
CALL (s) {
    MATCH (s)-[:STOOD_AS]->(v:State)
    WITH s, v ORDER BY v.since DESC LIMIT 1
    SET s.stands = CASE WHEN v.until IS NOT NULL THEN toString(v.until) + '\t' + s.status + '\t0.0\t0'
            ELSE toString(v.since) + '\t' + v.status + '\t' + toString(v.confidence) + '\t' + toString(v.evidenceCount) END
        + CASE WHEN v.until IS NOT NULL OR v.suspectLikely IS NULL THEN '' WHEN v.suspectLikely + v.suspectReason CONTAINS '\t' THEN null ELSE '\t' + v.suspectLikely + '\t' + v.suspectReason END,
        s.counted = CASE WHEN v.until IS NOT NULL OR v.status IN ['rejected', 'corrected'] THEN 0 ELSE v.evidenceCount END
} IN TRANSACTIONS OF 5000 ROWS;
// How many statements and quotes there are between two entities, with the revision that changed it: counts = [revision, statements, quotes]. Without an object, an entity stands with itself, alone.
MATCH (s:Statement)-[:FROM]->(a:Entity) WHERE s.id > '' AND s.counted > 0
OPTIONAL MATCH (s)-[:TO]->(b:Entity)
WITH a, coalesce(b, a) AS b, b IS NULL AS alone, s.predicate AS predicate, coalesce(s.role, '') AS role, count(*) AS statements, sum(s.counted) AS quotes, max(s.addedIn) AS revision
CALL (a, b, alone, predicate, role, statements, quotes) {
    MATCH (store:MineralGraph {id: 'store'})
    MERGE (a)-[p:PAIRED {predicate: predicate, role: role, alone: alone}]->(b)
    SET p.counts = [store.revision, statements, quotes]
} IN TRANSACTIONS OF 5000 ROWS;
