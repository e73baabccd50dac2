#!/usr/bin/env python3
"""Fit the weights of event/merge.json: when two tellings of one type are one event.

    python3 train/merge/fit.py            from the repository's root; seconds on one core

Features are those of event/merge.go, read off the hand-coded articles; every tenth article is kept for the figure printed.
Mode and status are no features here: in the compact form a further mention has those of the first by construction.
"""
import json
import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "train"))
import corpus  # noqa: E402

NAMES = ["bias", "source shared", "source of one unknown", "source of both unknown", "target shared", "target of one unknown",
         "target of both unknown", "both shared", "first is headline", "same word", "adjacent", "far",
         "dates differ", "numbers differ", "verbal"]
VERBAL = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "ACCUSE", "THREATEN"}


def names(e, side):
    return {r.rpartition("=")[2] for r in e.get(side) or [] if not r.startswith("@")}


def features(a, b):
    """a before b, of one type, in different sentences."""
    s, t = names(a, "source"), names(b, "source")
    u, v = names(a, "target"), names(b, "target")
    kinds = {n["kind"]: n["value"] for n in a.get("numbers") or []}
    clash = any(n["kind"] in kinds and n["value"] != kinds[n["kind"]] for n in b.get("numbers") or [])
    word = a["trigger"].lower()[:4] == b["trigger"].lower()[:4]
    gap = b["s"] - a["s"]
    return [1, bool(s & t), bool(s) != bool(t), not s and not t, bool(u & v), bool(u) != bool(v), not u and not v, bool(s & t) and bool(u & v),
            a["s"] == 0, word,
            gap == 1, gap > 3, bool(a.get("date") and b.get("date") and a["date"] != b["date"]), clash, a["type"] in VERBAL]


def pairs(articles):
    x, y = [], []
    for a in articles:
        root = []
        for i, e in enumerate(a["events"]):
            root.append(i if e["same_as"] is None else root[e["same_as"]])
        for i, e in enumerate(a["events"]):
            for j in range(len(a["events"])):
                f = a["events"][j]
                if f["type"] == e["type"] and f["s"] < e["s"]:
                    x.append(features(f, e))
                    y.append(root[i] == root[j])
    return np.array(x, float), np.array(y, float)


def main():
    articles = list(corpus.read(ROOT / "train" / "corpus"))
    x, y = pairs([a for a in articles if not corpus.held_out(a["id"])])
    w = np.zeros(x.shape[1])
    for _ in range(60):  # Newton's method with a small ridge
        p = 1 / (1 + np.exp(-x @ w))
        h = (x * (p * (1 - p))[:, None]).T @ x + 0.5 * np.eye(len(w))
        w += np.linalg.solve(h, x.T @ (y - p) - 0.5 * w)
    hx, hy = pairs([a for a in articles if corpus.held_out(a["id"])])
    for name, xx, yy in (("train", x, y), ("kept aside", hx, hy)):
        p = xx @ w > 0
        print(name, len(yy), "pairs", int(yy.sum()), "same; precision %.3f recall %.3f" % ((p * yy).sum() / max(1, p.sum()), (p * yy).sum() / max(1, yy.sum())))
    out = dict(zip(NAMES, [round(v, 3) for v in w.tolist()]))
    (ROOT / "event" / "merge.json").write_text(json.dumps(out, indent=1) + "\n")
    print(out)


if __name__ == "__main__":
    main()
