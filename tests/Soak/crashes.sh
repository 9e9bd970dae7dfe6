#!/usr/bin/env bash
# Kills the Neo4j server, and then the process that writes an SQLite store, twenty times each while documents are ingested. The export in the end must be that of an
# undisturbed run. Needs MINERALGRAPH_TEST_SEEDS (a folder with seeds/) and, for Neo4j, a script at $MINERALGRAPH_SHARED/neo4j/start DIR that starts a server and prints how to reach it.
#   crashes.sh [KILLS] [SEED] [sqlite|neo4j]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=(dotnet "$root/src/MineralGraph.Cli/bin/Release/net10.0/mineralgraph.dll")
kills=${1:-20}
RANDOM=${2:-26}
only=${3:-both}
shared=${MINERALGRAPH_SHARED:-$root/../shared}
seeds=${MINERALGRAPH_TEST_SEEDS:-$shared}/seeds
if [ ! -d "$seeds" ]; then echo "crashes: skipped; MINERALGRAPH_TEST_SEEDS names no folder with seeds/." >&2; exit 0; fi

work=$(mktemp -d)
server=
finish() {
    if [ -n "$server" ] && [ -s "$server/pid" ]; then kill -9 "$(cat "$server/pid")" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap finish EXIT

# Many small documents, so that there is always one being written.
mkdir "$work/documents"
for seed in "$seeds"/*.txt; do split -n l/40 -d -a 3 --additional-suffix=.txt "$seed" "$work/documents/$(basename "$seed" .txt)-"; done
mapfile -t documents < <(find "$work/documents" -name '*.txt' -size +0 | sort)
echo "crashes: ${#documents[@]} documents, $kills kills"

# The documents of a round: each round has some more.
upto() { echo $((${#documents[@]} * $1 / kills)); }

ingest() { "${program[@]}" ingest "${documents[@]:0:$2}" --store "$1" --format json >"$work/ingest.log" 2>&1; }

export_to() { "${program[@]}" export --store "$1" --out "$2"; }

same() {
    if ! cmp "$1" "$2"; then echo "crashes: FAILED, the export of $3 differs from that of an undisturbed run" >&2; exit 1; fi
    echo "crashes: $3: $kills kills, $hits of them while a document was being written; the export of $(wc -l <"$1") statements is that of an undisturbed run"
}

start_server() {
    server=$1
    eval "$("$shared/neo4j/start" "$server")"
    export MINERALGRAPH_NEO4J_PASSWORD=$NEO4J_PASSWORD
    store="neo4j+http://$NEO4J_USERNAME@${NEO4J_HTTP#http://}/neo4j"
}

revisions() {
    curl -s -m 5 -u "$NEO4J_USERNAME:$NEO4J_PASSWORD" -H 'content-type: application/json' "$NEO4J_HTTP/db/neo4j/query/v2" -d '{"statement":"MATCH (n:MineralGraph) RETURN n.revision"}' \
        | grep -o '"values":\[\[[0-9]*' | grep -o '[0-9]*$' || echo 0
}

crash_neo4j() {
    local before
    start_server "$work/disturbed"
    for ((round = 1; round <= kills; round++)); do
        before=$(revisions)
        local wanted=$((before + RANDOM % 4)) pause=$((RANDOM % 400))
        ingest "$store" "$(upto "$round")" &
        local ingesting=$!
        while kill -0 "$ingesting" 2>/dev/null && [ "$(revisions)" -le "$wanted" ]; do sleep 0.05; done
        sleep "0.$(printf '%03d' "$pause")"
        if kill -0 "$ingesting" 2>/dev/null; then hits=$((hits + 1)); fi
        kill -9 "$NEO4J_PID"
        while [ -r "/proc/$NEO4J_PID/status" ] && ! grep -q '^State:[[:space:]]*Z' "/proc/$NEO4J_PID/status"; do sleep 0.1; done
        start_server "$work/disturbed"
        wait "$ingesting" || until ingest "$store" "$(upto "$round")"; do echo "crashes: ingestion again: $(tail -n 1 "$work/ingest.log")"; sleep 1; done
        echo "crashes: neo4j round $round: killed after revision $(revisions) was near, resumed"
    done
}

crash_sqlite() {
    for ((round = 1; round <= kills; round++)); do
        local wanted=$((RANDOM % 6)) pause=$((RANDOM % 300)) written=0 size now
        size=$(stat -c %Y%s "$work/disturbed.db-wal" 2>/dev/null || echo 0)
        "${program[@]}" ingest "${documents[@]:0:$(upto "$round")}" --store "$work/disturbed.db" >"$work/ingest.log" 2>&1 &
        local ingesting=$!
        while kill -0 "$ingesting" 2>/dev/null && [ "$written" -le "$wanted" ]; do
            now=$(stat -c %Y%s "$work/disturbed.db-wal" 2>/dev/null || echo 0)
            if [ "$now" != "$size" ]; then size=$now; written=$((written + 1)); fi
            sleep 0.01
        done
        sleep "0.$(printf '%03d' "$pause")"
        if kill -9 "$ingesting" 2>/dev/null; then hits=$((hits + 1)); fi
        wait "$ingesting" 2>/dev/null || true
    done
    ingest "$work/disturbed.db" "${#documents[@]}"
}

hits=0
ingest "$work/undisturbed.db" "${#documents[@]}"
export_to "$work/undisturbed.db" "$work/undisturbed-sqlite.jsonl"
if [ "$only" != neo4j ]; then
    crash_sqlite
    export_to "$work/disturbed.db" "$work/disturbed-sqlite.jsonl"
    same "$work/undisturbed-sqlite.jsonl" "$work/disturbed-sqlite.jsonl" SQLite
fi

if [ "$only" = sqlite ]; then exit 0; fi
if [ ! -x "$shared/neo4j/start" ]; then echo "crashes: Neo4j skipped; MINERALGRAPH_SHARED names no folder with neo4j/start." >&2; exit 0; fi
start_server "$work/undisturbed"
ingest "$store" "${#documents[@]}"
export_to "$store" "$work/undisturbed-neo4j.jsonl"
"$shared/neo4j/stop" "$work/undisturbed"
hits=0
crash_neo4j
export_to "$store" "$work/disturbed-neo4j.jsonl"
same "$work/undisturbed-neo4j.jsonl" "$work/disturbed-neo4j.jsonl" Neo4j
cmp "$work/undisturbed-sqlite.jsonl" "$work/undisturbed-neo4j.jsonl" || { echo "crashes: FAILED, both stores export different lines" >&2; exit 1; }
