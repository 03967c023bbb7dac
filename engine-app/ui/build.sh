#!/bin/sh
# Builds the pages (build) or lints, types and tests them (check), and does nothing when nothing changed since.
set -eu
cd "$(dirname "$0")"

command -v npm >/dev/null || { echo "npm is missing: install Node.js 20.19 or later" >&2; exit 1; }

lock=$(cksum < package-lock.json)
if [ "$(cat node_modules/.installed 2>/dev/null)" != "$lock" ]; then
  npm ci --loglevel=error --no-audit --no-fund
  echo "$lock" > node_modules/.installed
fi

# stamp: newer than every source if the job was done on them
stamp() { echo "node_modules/.done-$1"; }
changed() {
  [ ! -f "$(stamp "$1")" ] || [ -n "$(find . ../openapi.json ../../processes/src/main/resources/templates \( -path ./node_modules -o -path ./dist -o -path ./test-results -o -path ./playwright-report \) -prune \
    -o ! -path . -newer "$(stamp "$1")" -print | head -n 1)" ]
}

case ${1-} in
  build)
    if [ ! -f dist/index.html ] || changed build; then
      # Maven copies, but does not take away
      rm -rf ../target/classes/static
      npm run --silent build -- --logLevel warn
      touch "$(stamp build)"
    fi ;;
  check)
    if changed check; then npm run check; touch "$(stamp check)"; fi ;;
  *)
    echo "usage: build.sh build|check" >&2; exit 2 ;;
esac
