#!/bin/sh
# Links the package into the (possibly mounted) n8n folder, then starts n8n as its image does.
set -eu

node /opt/outreach/docker/link-package.mjs
exec /docker-entrypoint.sh "$@"
