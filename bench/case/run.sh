#!/usr/bin/env bash
# Scores the case: bash bench/case/run.sh DIR [scorer's options]     DIR: the folder of the corpora, with the case beside it
set -euo pipefail
data=$(realpath "$1"); shift
work=$(mktemp -d)
stemma() { node dist/cli/main.js "$@"; }
stemma new "$work/case" 2>/dev/null
stemma add "$work/case" "$data/../case/reports.jsonl" >&2
# The report that starts the case has its text in a file of its own.
seed=$(ls "$data"/../seed/*.txt)
node -e 'const fs=require("fs");const r=fs.readFileSync(process.argv[1],"utf8").trim().split("\n").map(JSON.parse).find((r)=>r.seed);console.log(JSON.stringify({...r,text:fs.readFileSync(process.argv[2],"utf8")}))' "$data/../case/reports.jsonl" "$seed" > "$work/seed.jsonl"
stemma add "$work/case" "$work/seed.jsonl" >&2
stemma relate "$work/case" >&2
stemma export "$work/case" --format json > "$work/case.json"
node "$data/score-case.mjs" --gold-dir "$data/../case" --pred "$work/case.json" "$@"
rm -r "$work"
