# The reference servers as a mock: npm ci && docker build -t cardproof-reference . && docker run -p 4010:4010 cardproof-reference
# Nothing is run while building, so that a base without a shell will do: any that has Node 24.
ARG BASE=node:24-slim
FROM ${BASE}
WORKDIR /cardproof
# What .dockerignore lets through, with the two packages as `npm ci` has put them.
COPY . .
USER 1000:1000
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4010/').then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/container/serve-reference.ts"]
