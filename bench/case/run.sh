#!/usr/bin/env bash
# Scores a case: bash bench/case/run.sh DIR [own|hasakah|clinic|convoy|jail] [scorer's options]     DIR: the folder of the corpora, with the case beside it
set -euo pipefail
data=$(realpath "$1"); shift
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
mkdir "$work/gold"
case "${1:-}" in
  own | clinic | convoy | jail) cp "$here/$1"/*.jsonl "$work/gold"; shift ;;
  hasakah) cp "$here"/hasakah/*.jsonl "$here"/../../examples/hasakah/reports.jsonl "$work/gold"; shift ;;
  *)
    cp "$data"/../case/*.jsonl "$work/gold"
    # The report that starts the case has its text in a file of its own.
    node -e 'const fs=require("fs");const [file,seed]=process.argv.slice(1);const all=fs.readFileSync(file,"utf8").trim().split("\n").map(JSON.parse);fs.chmodSync(file,0o644);fs.writeFileSync(file,all.map((r)=>JSON.stringify(r.seed?{...r,seed:undefined,text:fs.readFileSync(seed,"utf8")}:r)).join("\n"))' \
      "$work/gold/reports.jsonl" "$(ls "$data"/../seed/*.txt)"
    ;;
esac
stemma() { node dist/cli/main.js "$@"; }
stemma new "$work/case" 2>/dev/null
stemma add "$work/case" "$work/gold/reports.jsonl" >&2
stemma relate "$work/case" >&2
stemma export "$work/case" --format json > "$work/case.json"
node "$data/score-case.mjs" --gold-dir "$work/gold" --pred "$work/case.json" "$@"
chmod -R u+w "$work"
rm -r "$work"
