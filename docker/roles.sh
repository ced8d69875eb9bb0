#!/bin/sh
# Run once by the database's container, when its volume is empty: the owner for migrations, the app's role for Web.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
CREATE ROLE behovsstyring_owner LOGIN PASSWORD :'owner';
CREATE ROLE behovsstyring_app LOGIN PASSWORD :'app';
CREATE DATABASE behovsstyring OWNER behovsstyring_owner ENCODING 'UTF8' TEMPLATE template0;
SQL
