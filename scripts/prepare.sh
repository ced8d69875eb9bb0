# Sourced by run.sh, test.sh and bench.sh: finds or installs what they need, and says in one line what it cannot.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Neither MSBuild nor the compiler may stay behind as a server: what is stopped, leaves nothing.
export MSBUILDDISABLENODEREUSE=1

OLDEST_POSTGRES=15

give_up() {
  echo "$1" >&2
  exit 1
}

need_dotnet() {
  if ! command -v dotnet >/dev/null && [ -x "${HOME:-/}/.dotnet/dotnet" ]; then
    export DOTNET_ROOT="$HOME/.dotnet" PATH="$HOME/.dotnet:$PATH"
  fi
  command -v dotnet >/dev/null \
    || give_up "Finner ikke .NET. Installer .NET SDK 10 fra https://dotnet.microsoft.com/download og prøv igjen."
  local answer
  # ICU may still be missing; that is the next question.
  answer=$(cd "$root" && DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 dotnet --version 2>&1) \
    || give_up "Finner .NET, men ikke et SDK 10 som virker. Installer .NET SDK 10 fra https://dotnet.microsoft.com/download og prøv igjen. (${answer##*$'\n'})"
}

have_postgres() {
  local initdb version
  for initdb in "${BEHOVSSTYRING_PG_BIN:-/nowhere}/initdb" /usr/lib/postgresql/*/bin/initdb "$(command -v initdb || true)"; do
    [ -x "$initdb" ] || continue
    version=$("$initdb" --version | grep -oE '[0-9]+' | head -n1)
    [ "${version:-0}" -ge "$OLDEST_POSTGRES" ] && return 0
  done
  return 1
}

have_icu() {
  local found
  for found in /usr/lib/libicuuc.so* /usr/lib64/libicuuc.so* /usr/lib/*/libicuuc.so* /usr/local/lib*/libicuuc.so*; do
    [ -e "$found" ] && return 0
  done
  return 1
}

# The browser of the tests; the variable is what they start.
find_chromium() {
  local candidate
  for candidate in "${BEHOVSSTYRING_CHROMIUM:-}" chromium-headless-shell chromium google-chrome google-chrome-stable; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null; then
      BEHOVSSTYRING_CHROMIUM=$(command -v "$candidate")
      export BEHOVSSTYRING_CHROMIUM
      return 0
    fi
  done
  return 1
}

have_docker() {
  [ -S /var/run/docker.sock ] && docker info >/dev/null 2>&1
}

# need_packages [postgres] [browser]
need_packages() {
  local missing=() wanted
  for wanted in "$@"; do
    case $wanted in
      postgres) have_postgres || missing+=(postgresql) ;;
      browser) find_chromium || missing+=(chromium-headless-shell) ;;
    esac
  done
  # PostgreSQL's package brings ICU along.
  have_icu || [[ " ${missing[*]-} " == *" postgresql "* ]] || missing+=("$(icu_package)")
  [ -e /usr/share/zoneinfo/Europe/Oslo ] || missing+=(tzdata)
  # Without them no package can be fetched over HTTPS.
  [ -n "${SSL_CERT_FILE:-}${SSL_CERT_DIR:-}" ] || compgen -G '/etc/ssl/certs/*' >/dev/null || compgen -G '/etc/pki/tls/certs/*' >/dev/null || missing+=(ca-certificates)
  [ ${#missing[@]} -eq 0 ] && return 0

  install_packages "${missing[@]}"
  for wanted in "$@"; do
    case $wanted in
      postgres) have_postgres || give_up "Denne maskinens pakkekilde har ikke PostgreSQL $OLDEST_POSTGRES eller nyere. Installer den fra https://www.postgresql.org/download/ og prøv igjen." ;;
      browser) find_chromium || give_up "Finner fortsatt ingen nettleser til testene. Installer Chromium og sett BEHOVSSTYRING_CHROMIUM til programmet." ;;
    esac
  done
}

icu_package() {
  { apt-cache search --names-only '^libicu[0-9]+$' 2>/dev/null || true; } | sort -V | tail -n1 | cut -d' ' -f1 | grep . || echo libicu-dev
}

install_packages() {
  local by_hand="Dette mangler på maskinen: $*. Installer det"
  command -v apt-get >/dev/null || give_up "$by_hand med maskinens pakkebehandler, og prøv igjen."
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    # Asking for a password needs somebody to ask.
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      sudo=(sudo)
    else
      give_up "$by_hand og prøv igjen: sudo apt-get install --no-install-recommends $*"
    fi
  fi

  echo "Installerer $* …" >&2
  local apt=(${sudo[@]+"${sudo[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  local log
  log=$(mktemp)
  {
    "${apt[@]}" update || true
    # Debian starts a server of its own beside a new PostgreSQL. Nobody asked for one; we bring our own and leave others alone.
    if [[ " $* " == *" postgresql "* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
      "${apt[@]}" install --no-install-recommends postgresql-common \
        && ${sudo[@]+"${sudo[@]}"} sed -ri "s/^#?\s*create_main_cluster.*/create_main_cluster = false/" /etc/postgresql-common/createcluster.conf
    fi
    "${apt[@]}" install --no-install-recommends "$@"
  } >"$log" 2>&1 || { tail -n 5 "$log" >&2; rm -f "$log"; give_up "$by_hand og prøv igjen: apt-get install --no-install-recommends $*"; }
  rm -f "$log"
}

# build CONFIGURATION PROJECT: quiet when it succeeds, everything when it does not.
build() {
  local log
  log=$(mktemp)
  if ! dotnet build "$root/$2" -c "$1" --disable-build-servers -v q >"$log" 2>&1; then
    { grep -E '(error|warning) ' "$log" || cat "$log"; } | sort -u | head -n 30 >&2
    rm -f "$log"
    give_up "Byggingen feilet. Feilene står over."
  fi
  rm -f "$log"
}
