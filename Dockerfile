# n8n's own image with this package in it. The package lies outside of /home/node/.n8n, so that a
# volume mounted there does not hide it; the entrypoint links it in at every start.
#
#   docker build --tag n8n-outreach:local .
#   docker build --tag n8n-outreach-demo:local --target demo .

ARG N8N_VERSION=2.41.1
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# Install scripts stay off; Node itself comes with the image, so the npm copy of it goes.
RUN npm ci --ignore-scripts && rm -rf node_modules/node node_modules/.bin/node
COPY . .
RUN npm run build && mkdir /package && npm pack --ignore-scripts --pack-destination /package
WORKDIR /opt/outreach
# Pure JavaScript throughout: what is installed here on Debian runs on n8n's Alpine as it is.
RUN cp /package/*.tgz /tmp/package.tgz \
	&& npm install --omit=dev --omit=peer --legacy-peer-deps --ignore-scripts --no-audit --no-fund /tmp/package.tgz \
	&& rm /tmp/package.tgz

# Everything at once in one Debian container: mail servers, n8n, a campaign, answers.
FROM node:${NODE_VERSION}-bookworm AS demo
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update \
	&& apt-get install --yes --no-install-recommends \
		build-essential chromium dovecot-core dovecot-imapd dovecot-lmtpd openssl postfix postgresql python3 redis-server \
	&& rm -rf /var/lib/apt/lists/*
WORKDIR /demo
COPY . .
RUN node docker/prepare-demo.mjs
EXPOSE 5678
# The sandbox and n8n listen on loopback inside; only the editor is passed on.
CMD ["node", "docker/run-demo.mjs"]

FROM n8nio/n8n:${N8N_VERSION} AS n8n
LABEL org.opencontainers.image.title="n8n with n8n-nodes-outreach" \
	org.opencontainers.image.licenses="MIT"
COPY --from=build --chown=node:node /opt/outreach /opt/outreach
COPY --chown=node:node workflows /opt/outreach/workflows
COPY --chown=node:node docker/entrypoint.sh docker/link-package.mjs /opt/outreach/docker/
USER node
ENTRYPOINT ["tini", "--", "sh", "/opt/outreach/docker/entrypoint.sh"]
