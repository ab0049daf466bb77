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
mkdir -p "$work"
engine() { buildah --root "$work/images" --runroot "$work/run" "$@"; }
trap 'engine rm --all >/dev/null; [ -n "${1:-}" ] || rm -rf "$work"' EXIT
# shellcheck source=scripts/stand-in.sh
. scripts/stand-in.sh
make_base
build_image
root=$(engine mount "$(engine from --pull-never docker.io/library/karrierelotse)")
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
