#!/usr/bin/env bash
# Starts Behovsstyring with everything it needs, on this machine only. Ctrl+C ends all of it; the data stays.
# ./run.sh [--reset] [--port N]
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
. "$root/scripts/prepare.sh"

need_dotnet
if [ -n "${BEHOVSSTYRING_DB_OWNER:-}" ]; then need_packages; else need_packages postgres; fi
echo "Bygger …"
build Debug src/Behovsstyring.DevHost
exec dotnet exec "$root/src/Behovsstyring.DevHost/bin/Debug/net10.0/Behovsstyring.DevHost.dll" "$@"
