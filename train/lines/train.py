#!/usr/bin/env python3
"""Train the two line models of package article: which block of a page, which line of a scrape, is the article's body.

    ARTICLE_OUT=/tmp/out go test ./article/ -run TestDump          # features, from ../shared/data/pages
    python3 train/lines/train.py /tmp/out [--cv] [--write article]

Needs lightgbm and numpy. Labels come from the pages' true bodies: a block is body where most of its words are matched in
order by the true text. --cv prints the score of models that never saw the page's site.
"""
import argparse
import difflib
import json
import math
import os
import re
import sys

import lightgbm as lgb
import numpy as np

TOKEN = re.compile(r"\w+")


def label(page):
    """The share of each block's tokens that the true body matches, longest runs first."""
    toks, owner = [], []
    for i, t in enumerate(page["text"]):
        for w in TOKEN.findall(t.lower()):
            toks.append(w)
            owner.append(i)
    body = TOKEN.findall(page["body"].lower())
    hit = np.zeros(len(page["text"]))
    n = np.zeros(len(page["text"]))
    for o in owner:
        n[o] += 1
    for m in difflib.SequenceMatcher(None, toks, body, autojunk=False).get_matching_blocks():
        # A run shorter than three words inside a longer line is chance.
        for k in range(m.size):
            o = owner[m.a + k]
            if m.size >= min(3, n[o]):
                hit[o] += 1
    return hit / np.maximum(n, 1), n


def load(path, cache):
    pages = [p for p in map(json.loads, open(path, encoding="utf-8")) if p["text"]]
    try:
        labels = json.load(open(cache))
    except OSError:
        labels = {}
    for p in pages:
        key = p["id"] + p["variant"]
        text_key = str(hash_of(p["text"]))
        if key not in labels or labels[key][0] != text_key:
            y, n = label(p)
            labels[key] = [text_key, y.tolist(), n.tolist()]
        p["y"], p["n"] = np.array(labels[key][1]), np.array(labels[key][2])
    json.dump(labels, open(cache, "w"))
    # A page whose text does not hold its true body (a container that is not the article's) teaches nothing.
    return [p for p in pages if page_score(p, [i for i, y in enumerate(p["y"]) if y >= 0.5])[1] > 0.8]


def hash_of(lines):
    import hashlib
    return hashlib.sha1("\n".join(lines).encode()).hexdigest()


def matrix(pages):
    X = np.concatenate([np.array(p["rows"], dtype=float) for p in pages])
    y = np.concatenate([(p["y"] >= 0.5).astype(int) for p in pages])
    w = []
    for p in pages:
        v = np.sqrt(np.maximum(p["n"], 1))
        g = 1.0 if p["grade"] == "human" else 0.5
        body = v[p["y"] >= 0.5].sum()
        w.append(v / max(body, v.sum() * 0.2) * g * 100)
    return X, y, np.concatenate(w)


def train(pages, rounds, seed=0):
    X, y, w = matrix(pages)
    params = dict(objective="binary", learning_rate=0.06, num_leaves=10, max_depth=5, min_data_in_leaf=25, feature_fraction=0.5,
                  bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, min_gain_to_split=0.05, verbose=-1, num_threads=1, seed=seed, deterministic=True)
    return lgb.train(params, lgb.Dataset(X, y, weight=w), rounds)


CONTEXT = ["p", "p-1", "p-2", "p-3", "p+1", "p+2", "p+3", "near2", "near5", "near12", "massAbove", "massBelow", "shareAbove",
           "gapAbove", "gapBelow", "wordsAbove", "wordsBelow", "cluster", "clusterRank"]


def context(p, words):
    """What a first judgement says of a block's surroundings; article/context.go computes the same."""
    n = len(p)
    words = np.maximum(words, 1)
    mass = np.concatenate([[0], np.cumsum(p * words)])
    allw = np.concatenate([[0], np.cumsum(words)])
    total = max(mass[n], 1)
    # Clusters: blocks of p >= 0.5 with fewer than 7 blocks between two of them.
    cluster = np.full(n, -1)
    sums = []
    last = -100
    for i in range(n):
        if p[i] >= 0.5:
            if i - last > 7:
                sums.append(0.0)
            cluster[i] = len(sums) - 1
            sums[-1] += p[i] * words[i]
            last = i
    best = max(sums, default=0)
    top = sums.index(best) if sums else -1
    above, below = [99] * n, [99] * n
    wa, wb = [9999] * n, [9999] * n
    last = -1
    for i in range(n):
        if last >= 0:
            above[i], wa[i] = i - last, allw[i] - allw[last + 1]
        if p[i] >= 0.7:
            last = i
    last = -1
    for i in range(n - 1, -1, -1):
        if last >= 0:
            below[i], wb[i] = last - i, allw[last] - allw[i + 1]
        if p[i] >= 0.7:
            last = i

    def at(i):
        return p[i] if 0 <= i < n else -1.0

    def near(i, k):
        lo, hi = max(0, i - k), min(n, i + k + 1)
        w = allw[hi] - allw[lo] - words[i]
        return (mass[hi] - mass[lo] - p[i] * words[i]) / max(w, 1)
    rows = []
    for i in range(n):
        c = cluster[i]
        if c < 0:  # the nearer of the clusters round it
            lo, hi = i - 1, i + 1
            while lo >= 0 and cluster[lo] < 0:
                lo -= 1
            while hi < n and cluster[hi] < 0:
                hi += 1
            if lo >= 0 and (hi >= n or i - lo <= hi - i):
                c = cluster[lo]
            elif hi < n:
                c = cluster[hi]
        rows.append([p[i], at(i - 1), at(i - 2), at(i - 3), at(i + 1), at(i + 2), at(i + 3), near(i, 2), near(i, 5), near(i, 12),
                     math.log1p(mass[i]), math.log1p(mass[n] - mass[i + 1]), mass[i] / total, min(above[i], 30), min(below[i], 30),
                     math.log1p(wa[i]), math.log1p(wb[i]), sums[c] / total if c >= 0 else 0, int(c > top) - int(c < top) if c >= 0 else 0])
    return np.array(rows)


def words_of(page):
    return np.array([len(t.split()) for t in page["text"]], dtype=float)


def with_context(pages, preds):
    out = []
    for p, q in zip(pages, preds):
        d = dict(p)
        d["rows"] = np.hstack([np.array(p["rows"], dtype=float), context(q, words_of(p))])
        out.append(d)
    return out


def other_sites(pages, rounds, k=5):
    """Predictions for each page by a model that never saw its site."""
    f = folds(pages, k)
    preds = [None] * len(pages)
    for j in range(k):
        b = train([p for p, x in zip(pages, f) if x != j], rounds)
        for i, p in enumerate(pages):
            if f[i] == j:
                preds[i] = b.predict(np.array(p["rows"], dtype=float))
    return preds


def shingles(t, n=4):
    from collections import Counter
    return Counter(tuple(t[i:i + n]) for i in range(0, max(1, len(t) - n + 1)) if t[i:i + n])


def page_score(page, chosen):
    a = shingles(TOKEN.findall(page["body"]))
    b = shingles(TOKEN.findall("\n\n".join(page["text"][i] for i in chosen)))
    tp = sum((a & b).values())
    return (tp / max(1, sum(b.values())), tp / max(1, sum(a.values())))


def key(s):
    return " ".join(TOKEN.findall(s.lower()))


def choose(page, p, cut):
    t = key(page["title"])
    return [i for i in range(len(p)) if p[i] >= cut and not page["side"][i] and i != page["titleAt"] and (not t or key(page["text"][i]) != t)]


def f1(pages, preds, cut):
    ps = [page_score(pg, choose(pg, p, cut)) for pg, p in zip(pages, preds)]
    P, R = np.mean([x[0] for x in ps]), np.mean([x[1] for x in ps])
    return P, R, 2 * P * R / (P + R)


def folds(pages, k=5):
    import hashlib
    return [int(hashlib.sha256(p["domain"].encode()).hexdigest(), 16) % k for p in pages]


def export(booster, names, cut, path):
    trees = []
    for t in booster.dump_model()["tree_info"]:
        nodes = []

        def walk(n):
            i = len(nodes)
            nodes.append(None)
            if "leaf_value" in n and "split_feature" not in n:
                nodes[i] = [-1, round(n["leaf_value"], 5), 0, 0]
                return i
            left = walk(n["left_child"])
            right = walk(n["right_child"])
            nodes[i] = [n["split_feature"], float("%.6g" % n["threshold"]), left, right]
            return i
        walk(t["tree_structure"])
        trees.append(nodes)
    with open(path, "w") as f:
        f.write('{"features":' + json.dumps(names) + ',\n"cut":' + str(cut) + ',\n"trees":[\n')
        f.write(",\n".join(json.dumps(t, separators=(",", ":")) for t in trees))
        f.write("\n]}\n")


def report(pages, human, preds, what):
    for v in sorted({p["variant"] for p in human}):
        idx = [i for i, p in enumerate(pages) if p["grade"] == "human" and p["variant"] == v]
        for cut in (0.35, 0.5, 0.65):
            print(" ", what, "other sites", v, "cut", cut, "P %.4f R %.4f F1 %.4f" % f1([pages[i] for i in idx], [preds[i] for i in idx], cut))
        idx = [i for i, p in enumerate(pages) if p["grade"] != "human" and p["variant"] == v]
        print(" ", what, "other sites", v, "silver", "P %.4f R %.4f F1 %.4f" % f1([pages[i] for i in idx], [preds[i] for i in idx], 0.5))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("dir")
    ap.add_argument("--cv", action="store_true")
    ap.add_argument("--write")
    ap.add_argument("--rounds", type=int, default=150)
    ap.add_argument("--worst", type=int, default=0)
    ap.add_argument("--only")
    o = ap.parse_args()
    for kind in ("page", "plain"):
        if o.only and o.only != kind:
            continue
        pages = load(os.path.join(o.dir, f"features_{kind}.jsonl"), os.path.join(o.dir, f"labels_{kind}.json"))
        names = pages[0]["names"]
        print(kind, len(pages), "pages", sum(len(p["text"]) for p in pages), "blocks")
        human = [p for p in pages if p["grade"] == "human"]
        for v in sorted({p["variant"] for p in human}):
            h = [p for p in human if p["variant"] == v]
            print("  labels themselves", v, "P %.4f R %.4f F1 %.4f" % f1(h, [p["y"] for p in h], 0.5))
        if o.cv:
            first = other_sites(pages, o.rounds)
            report(pages, human, first, "first")
            # The outer fold must be hidden from the first judgement too: nested folds.
            f = folds(pages)
            preds = [None] * len(pages)
            for k in range(5):
                inner = [p for p, x in zip(pages, f) if x != k]
                b = train(inner, o.rounds)
                second = train(with_context(inner, other_sites(inner, o.rounds, 4)), o.rounds)
                outer = [i for i in range(len(pages)) if f[i] == k]
                q = [b.predict(np.array(pages[i]["rows"], dtype=float)) for i in outer]
                for i, d in zip(outer, with_context([pages[i] for i in outer], q)):
                    preds[i] = second.predict(d["rows"])
            report(pages, human, preds, "second")
            if o.worst:
                rows = []
                for p, q in zip(pages, preds):
                    a, b = page_score(p, choose(p, q, 0.5))
                    rows.append((2 * a * b / (a + b) if a + b else 0, a, b, p, q))
                rows.sort(key=lambda r: r[0])
                for s, a, b, p, q in rows[:o.worst]:
                    print(f"== {p['id']} {p['variant']} {p['domain']} {p['grade']} P {a:.2f} R {b:.2f} title {p['title'][:80]!r} at {p['titleAt']}")
                    for i in range(len(q)):
                        if (q[i] >= 0.5) != (p["y"][i] >= 0.5) and p["n"][i] > 3:
                            print("    %s p=%.2f y=%.2f %s" % ("+" if q[i] >= 0.5 else "-", q[i], p["y"][i], p["text"][i][:130]))
        if o.write:
            b = train(pages, o.rounds)
            second = train(with_context(pages, other_sites(pages, o.rounds)), o.rounds)
            imp = sorted(zip(second.feature_importance("gain"), names + CONTEXT), reverse=True)[:15]
            print("  ", [(n, round(g)) for g, n in imp])
            export(b, names, 0.5, os.path.join(o.write, f"model_{kind}.json"))
            export(second, names + CONTEXT, 0.6 if kind == "page" else 0.45, os.path.join(o.write, f"model_{kind}2.json"))


if __name__ == "__main__":
    sys.exit(main())
