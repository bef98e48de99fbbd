# Greenlit for a home server: the ledger in /data, the pages at port 4747, run as PUID:PGID. docs/home-servers.md says how to use it.

FROM node:26-slim AS build
WORKDIR /build
# What is installed changes less often than what is built, so it is a layer of its own. No script of a package is run.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY bin ./bin
COPY src ./src
# The image has its Node: the one that npm would bring is optional, and goes with what only building needs.
RUN node bin/build.ts \
  && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:26-slim
LABEL org.opencontainers.image.title="Greenlit" \
  org.opencontainers.image.description="Was this series renewed, and when is it back?" \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
  GREENLIT_HOST=0.0.0.0 \
  GREENLIT_PORT=4747 \
  GREENLIT_DB=/data/ledger.db \
  GREENLIT_CATALOGUE=/data/catalogue.ndjson \
  GREENLIT_LOG=json \
  PUID=1000 \
  PGID=1000 \
  TZ=UTC \
  MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/bin/greenlit.js ./bin/greenlit.js
COPY --from=build /build/dist ./dist
COPY examples ./examples
COPY LICENSE CHANGELOG.md ./
COPY docker/entrypoint.sh /usr/local/bin/greenlit-entrypoint
RUN ln -s /app/bin/greenlit.js /usr/local/bin/greenlit

WORKDIR /data
VOLUME /data
EXPOSE 4747
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.GREENLIT_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["greenlit-entrypoint"]
CMD ["greenlit", "serve"]
