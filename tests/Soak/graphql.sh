#!/usr/bin/env bash
# A million GraphQL documents changed at random: each is answered, with bounded work, and none ends in an exception.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec dotnet run -c Release --project MineralGraph.Soak.csproj -- graphql "$@"
