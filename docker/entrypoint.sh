#!/bin/sh
# Starts Greenlit as the user that owns the volume: PUID and PGID say which, as home servers expect.
set -eu

puid=${PUID:-1000}
pgid=${PGID:-1000}
case "$puid$pgid" in
  *[!0-9]*)
    echo "greenlit: PUID is '$puid' and PGID is '$pgid'; give whole numbers, such as those that id prints" >&2
    exit 2
    ;;
esac
umask "${UMASK:-022}"

# Started as root, as is usual: the volume is handed to the user, and root is given up for good. Started as anybody else (docker run
# --user), there is nothing to give up.
if [ "$(id -u)" = 0 ]; then
  data=${DATA_FOLDER:-/data}
  mkdir -p "$data"
  find "$data" ! \( -user "$puid" -group "$pgid" \) -exec chown "$puid:$pgid" {} +
  exec setpriv --reuid "$puid" --regid "$pgid" --clear-groups --no-new-privs --inh-caps=-all -- "$@"
fi
exec "$@"
