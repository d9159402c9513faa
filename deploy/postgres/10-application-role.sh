#!/bin/sh
# Runs once, when the database is made: the role servers and workers use. What it may do is granted
# by `tongxing migrate --grant-to tongxing_app`.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
     --set password="$(cat /run/secrets/app_password)" <<'SQL'
CREATE ROLE tongxing_app LOGIN PASSWORD :'password';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
