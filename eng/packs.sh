#!/usr/bin/env bash
# Builds both sample packs into out/: Southampton, June 2023, from published history alone, and Sample Borough, June
# 2023, from thirteen months of synthetic extracts. They are never mixed.
set -euo pipefail
cd "$(dirname "$0")/.."

reporting() { dotnet run --project src/Cli --configuration Release --no-build -- "$@"; }

dotnet build src/Cli --configuration Release --nologo --verbosity quiet
echo "Southampton, June 2023: from the figures the council published."
reporting build --input samples/southampton --period 2023-06 --out out/southampton
echo
echo "Sample Borough, June 2023: from thirteen synthetic months."
reporting sample --period 2023-06 --months 13 --children 2400 --seed 1 --out out/sample-borough/extracts
reporting build --input out/sample-borough/extracts --period 2023-06 --out out/sample-borough
