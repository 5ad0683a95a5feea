#!/bin/sh
# Debian packages that some tests use: a QR reader, DAV clients, Redis, Compose, a dictionary. Tests say so where one is missing.
set -eu
packages="zbar-tools redis-server vdirsyncer khard khal python3-caldav docker-compose trans-de-en"
if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "Not installed (needs apt-get and root): $packages"
  exit 0
fi
missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# A server that a package brings must not start by itself: tests start what they need.
printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
chmod +x /usr/sbin/policy-rc.d
trap 'rm -f /usr/sbin/policy-rc.d' EXIT
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing >/dev/null
