#!/bin/sh
# Runs once, when the volume is empty: a role and a database for n8n and for the store, so that
# neither can read the other's.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
	--set n8n_password="$DB_POSTGRESDB_PASSWORD" --set outreach_password="$OUTREACH_DB_PASSWORD" <<'SQL'
CREATE ROLE n8n LOGIN PASSWORD :'n8n_password';
CREATE DATABASE n8n OWNER n8n;
CREATE ROLE outreach LOGIN PASSWORD :'outreach_password';
CREATE DATABASE outreach OWNER outreach;
REVOKE CONNECT ON DATABASE n8n, outreach FROM PUBLIC;
SQL
