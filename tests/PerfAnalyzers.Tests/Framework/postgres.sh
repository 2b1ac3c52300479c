#!/bin/sh
# postgres.sh PORT FOLDER: runs an empty PostgreSQL server on loopback until it is killed. Fails where none is installed (Debian: apt install postgresql).
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")
data=$2
as=
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
  chown postgres "$data"
  as="setpriv --reuid=postgres --regid=postgres --clear-groups"
fi
cd "$data"
$as "$bin/initdb" -D "$data" -U postgres -A trust >/dev/null
exec $as "$bin/postgres" -D "$data" -p "$1" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200
