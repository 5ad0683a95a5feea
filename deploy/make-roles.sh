#!/bin/sh
# Runs once, when the data folder is new: one role that owns the tables, one that the product works as.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v runtime="$RUNTIME_PASSWORD" -U postgres <<'SQL'
CREATE ROLE treffpunkt_owner LOGIN PASSWORD :'owner';
CREATE ROLE treffpunkt_runtime LOGIN PASSWORD :'runtime';
CREATE DATABASE treffpunkt OWNER treffpunkt_owner;
REVOKE CONNECT ON DATABASE treffpunkt FROM PUBLIC;
GRANT CONNECT ON DATABASE treffpunkt TO treffpunkt_runtime;
SQL
