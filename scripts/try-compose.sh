#!/usr/bin/env bash
# scripts/try-compose.sh [FOLDER]: brings compose.yaml up with podman and talks to it through the proxy, on a Debian without
# Docker and Docker Hub: the images are built here, those of Redis and nginx out of Debian's packages (scripts/stand-in.sh).
# As root; `apt-get install --no-install-recommends buildah debootstrap podman podman-compose crun conmon netavark aardvark-dns
# iptables`. Takes minutes and 4 GB; port 8080 must be free.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in buildah debootstrap podman podman-compose crun iptables unshare; do
  command -v "$tool" >/dev/null || { echo "left out: $tool is not installed"; exit 0; }
done
# crun wants one hierarchy of cgroups: those of this machine stay as they are outside of here.
[ -n "${IN_OWN_MOUNTS:-}" ] || IN_OWN_MOUNTS=1 exec unshare --mount "$0" "$@"
umount -l /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup

work=$(realpath -m "${1:-$(mktemp -d)}")
mkdir -p "$work"
cat >"$work/storage.conf" <<END
[storage]
driver = "vfs"
graphroot = "$work/images"
runroot = "$work/run"
END
# Limits are lowered, not raised, and no cgroups are made: both may be forbidden within a virtual machine.
cat >"$work/containers.conf" <<END
[containers]
cgroups = "disabled"
default_ulimits = ["nofile=10000:10000", "nproc=4000:4000"]
log_driver = "k8s-file"
[engine]
runtime = "crun"
cgroup_manager = "cgroupfs"
events_logger = "file"
[network]
network_backend = "netavark"
END
export CONTAINERS_STORAGE_CONF=$work/storage.conf CONTAINERS_CONF=$work/containers.conf
engine() { buildah "$@"; }
DIRECT_LINE_SECRET=$(head -c 32 /dev/urandom | base64)
export DIRECT_LINE_SECRET
# podman-compose 1.0 does not know an empty value for a variable that is not set, and takes paths from where the file lies.
sed -e 's/\${[A-Z_]*:-}//' -e "s|\./deploy|$PWD/deploy|" -e "s|build: \.|build: $PWD|" compose.yaml >"$work/compose.yaml"
compose() { podman-compose --no-ansi --project-name lotse --file "$work/compose.yaml" "$@"; }
trap 'compose down --volumes >/dev/null 2>&1; [ -n "${1:-}" ] || rm -rf "$work"' EXIT

# shellcheck source=scripts/stand-in.sh
. scripts/stand-in.sh
make_base
build_image
# What the images of Docker Hub bring: redis answers to other containers, nginx writes under /var/cache and to the terminal.
engine bud --isolation chroot --pull-never -t docker.io/library/redis:7-bookworm - <<'END'
FROM docker.io/library/node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends redis-server && install -d -o redis /data && \
  printf '#!/bin/sh\nexec /usr/bin/redis-server --protected-mode no --dir /data "$@"\n' >/usr/local/bin/redis-server && \
  chmod +x /usr/local/bin/redis-server
WORKDIR /data
USER redis
END
engine bud --isolation chroot --pull-never -t docker.io/library/nginx:1.28-bookworm - <<'END'
FROM docker.io/library/node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends nginx-light && rm -rf /var/lib/nginx && \
  ln -s /var/cache/nginx /var/lib/nginx && ln -sf /dev/stderr /var/log/nginx/error.log
CMD ["nginx", "-g", "daemon off;"]
END

compose up -d --no-build
node scripts/try-visitor.mjs http://127.0.0.1:8080 &
visitor=$!
sleep 4
podman kill lotse_lotse-1_1 >/dev/null
wait "$visitor" || { podman ps -a; for name in redis_1 lotse-2_1 proxy_1; do podman logs "lotse_$name" | tail -5; done; exit 1; }
[ "$(podman exec lotse_lotse-2_1 id -un)" = node ]
! podman exec lotse_lotse-2_1 touch /app/x 2>/dev/null
echo 'answers, by server:'
podman logs lotse_proxy_1 2>/dev/null | grep -o '[0-9.]*:3978' | sort | uniq -c
echo 'the compose file is up and answers, also when a server is killed'
