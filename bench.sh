#!/usr/bin/env bash
# Measures speed and memory against floors measured in the same run. One row per measurement, tab-separated:
# name, value, floor, ratio, target, ok/short
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
. "$root/scripts/prepare.sh"

need_dotnet
need_packages postgres browser
echo "Bygger …" >&2
build Release tests/Behovsstyring.Benchmarks
exec dotnet exec "$root/tests/Behovsstyring.Benchmarks/bin/Release/net10.0/Behovsstyring.Benchmarks.dll" "$@"
