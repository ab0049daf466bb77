# The server as a container: nothing but Node and dist-bundle/, run by a user without rights. docs/deploy.md
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node scripts/bundle.mjs /app

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Karrierelotse" org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 STATE_URL=lmdb:/var/lib/karrierelotse INTERNAL_HOST=0.0.0.0 INTERNAL_PORT=9464
RUN install -d -o node -g node -m 0700 /var/lib/karrierelotse
COPY --from=build /app /app
WORKDIR /app
USER node
EXPOSE 3978 9464
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/start.cjs"]
