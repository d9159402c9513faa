# Tongxing: one image for server, worker and commands.
# Everything installed is pinned by hash; the image runs without root and writes to one volume only.

FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
COPY requirements.lock /build/
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --quiet --require-hashes --only-binary=:all: -r /build/requirements.lock

FROM node:20-bookworm-slim AS interface
WORKDIR /build
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="Tongxing 同行" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --gid 10001 tongxing \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin tongxing \
    && install -d -o tongxing -g tongxing -m 0700 /var/lib/tongxing /var/lib/tongxing-audit \
    && printf '#!/bin/sh\nexec /opt/venv/bin/python -m app.cli "$@"\n' > /usr/local/bin/tongxing \
    && chmod 0755 /usr/local/bin/tongxing
COPY --from=build /opt/venv /opt/venv
COPY LICENSE NOTICE /srv/tongxing/
COPY app /srv/tongxing/app
COPY migrations /srv/tongxing/migrations
COPY --from=interface /build/dist /srv/tongxing/frontend/dist
ENV PYTHONPATH=/srv/tongxing \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    TONGXING_PROFILE=production \
    TONGXING_HOST=0.0.0.0 \
    TONGXING_PORT=8000 \
    TONGXING_DATA_DIR=/var/lib/tongxing
WORKDIR /srv/tongxing
USER 10001:10001
VOLUME ["/var/lib/tongxing", "/var/lib/tongxing-audit"]
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["/opt/venv/bin/python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ['TONGXING_PORT'] + '/healthz', timeout=4)"]
ENTRYPOINT ["tongxing"]
CMD ["serve"]
