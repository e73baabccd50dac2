#!/usr/bin/env python3
"""Turn the records of `demarche page --format jsonl` (standard input) into rows of id, title, byline, published and body, which
scorers of page extraction read. The id is the name of
the input without folder and endings, behind the first argument."""
import json
import pathlib
import sys

prefix = sys.argv[1] if len(sys.argv) > 1 else ""
for line in sys.stdin:
    r = json.loads(line)
    a = r["article"]
    body = a["text"]
    if a["title"] and body.startswith(a["title"]):
        body = body[len(a["title"]):].strip()
    name = pathlib.Path(r["source"]["name"]).name
    print(json.dumps({"id": prefix + name.split(".html")[0].removesuffix(".txt"), "title": a["title"], "byline": "; ".join(a["byline"]),
                      "published": a["published"], "body": body}, ensure_ascii=False))
