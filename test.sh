#!/usr/bin/env bash
# Runs every test. The last line is the sum: N passed, N failed, N skipped.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
. "$root/scripts/prepare.sh"

# The summaries are read by this script, so they must be in one language whoever runs it.
export LC_ALL=C.UTF-8 DOTNET_CLI_UI_LANGUAGE=en

need_dotnet
if [ -n "${BEHOVSSTYRING_TEST_DB:-}" ] || have_docker; then need_packages browser; else need_packages postgres browser; fi
echo "Bygger …"
build Debug Behovsstyring.sln

output=$(mktemp)
running=
# A test run that is stopped takes the running project with it; the database's watchman sees to the rest.
stop_running() { [ -z "$running" ] || { kill -TERM "$running" 2>/dev/null; wait "$running"; } || true; }
trap 'rm -f "$output"' EXIT
trap 'stop_running; exit 130' INT
trap 'stop_running; exit 143' TERM

passed=0 failed=0 skipped=0
trouble=()
number() { sed -n "s/^ *$1: \([0-9]*\)\$/\1/p" "$output" | tail -n1; }

for project in "$root"/tests/*.Tests; do
  name=$(basename "$project")
  echo "== $name"
  : >"$output"
  dotnet exec "$project/bin/Debug/net10.0/$name.dll" --progress off --no-ansi >"$output" 2>&1 &
  running=$!
  # Shows the lines as they come, and ends when the tests do.
  tail -n +1 -s 0.2 -f --pid="$running" "$output" &
  code=0
  wait "$running" || code=$?
  running=
  wait
  total=$(number total)
  if [ -z "$total" ]; then
    trouble+=("$name stoppet uten oppsummering (kode $code)")
    continue
  fi
  passed=$((passed + $(number succeeded)))
  failed=$((failed + $(number failed)))
  skipped=$((skipped + $(number skipped)))
  if [ "$total" -eq 0 ]; then
    trouble+=("$name kjørte ingen tester")
  elif [ "$code" -ne 0 ] && [ "$(number failed)" -eq 0 ]; then
    trouble+=("$name endte med kode $code")
  fi
done

for line in ${trouble[@]+"${trouble[@]}"}; do echo "$line"; done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ ${#trouble[@]} -eq 0 ]
