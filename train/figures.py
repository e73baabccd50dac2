"""Figures on development sets and kept-aside articles while training: greedy decoding, labels only."""
import torch

import batches
import losses
import model as m


def spans(tags, anytype=False):
    """Spans of BIO tags: set of (first, last, label); a bare 'I' goes on whatever began."""
    out, cur = [], None
    for i, t in enumerate(list(tags) + ["O"]):
        if t.startswith("B") or t == "O" or (t.startswith("I-") and (cur is None or cur[2] != t[2:])) or (t == "I" and cur is None):
            if cur:
                out.append(tuple(cur))
            cur = None
            if t.startswith("B") or t.startswith("I-"):
                cur = [i, i, t[2:]]
        elif cur:
            cur[1] = i
    return set(out)


def f1(hit, gold, pred):
    return round(200 * hit / max(1, gold + pred), 2)


@torch.no_grad()
def trees(net, data, sents, limit=600):
    right = dict(upos=0, uas=0, las=0, lemma=0)
    n = 0
    items = [batches.sentence_item(s) for s in sents if data.pieces(s["words"]) < 400][:limit]
    for k in range(0, len(items), 24):
        b = batches.Batch(data, "tree", items[k:k + 24])
        w, cls = losses.forward(net, b)
        up, le = net.upos(w).argmax(1), net.lemma(w).argmax(1)
        allw = torch.cat([w, cls])
        for i, (sc, s, c) in enumerate(zip(net.arcs(w, cls, b.word_starts, b.word_counts), b.word_starts, b.word_counts)):
            it = b.items[i]
            head = sc.argmax(1)
            right_ix = torch.where(head > 0, s + head - 1, torch.tensor(w.shape[0] + i))
            dist = torch.where(head > 0, head - 1 - torch.arange(c), torch.tensor(0))
            rel = net.rel(w[s:s + c], allw[right_ix], m.bucket(dist)).argmax(1)
            for j in range(c):
                n += 1
                right["upos"] += data.labels["upos"][up[s + j]] == it["upos"][j]
                right["lemma"] += batches.apply_rule(data.labels["lemma"][le[s + j]], it["words"][j]) == it["lemma"][j]
                ok = int(head[j]) == it["head"][j]
                right["uas"] += ok
                right["las"] += ok and data.labels["rel"][rel[j]] == it["rel"][j]
    return {k: round(100 * v / max(1, n), 2) for k, v in right.items()}


@torch.no_grad()
def articles(net, data):
    c = dict.fromkeys(("ng", "np", "nh", "tg", "tp", "th", "ty", "mode", "status", "cameo", "rg", "rp", "rh", "cg", "cp", "ch", "qg", "qp", "qh", "fg", "fp", "fh", "sg", "sp", "sh"), 0)
    for a in data.held:
        items = batches.article_items(a)
        b = batches.Batch(data, "article", items)
        w, cls = losses.forward(net, b)
        links, tellings, told = a.links(), a.tellings(), -1
        names, trig, cue = net.names(w).argmax(1), net.trigger(w).argmax(1), net.cue(w).argmax(1)
        for si, (it, s, n) in enumerate(zip(items, b.word_starts, b.word_counts)):
            lab = lambda t, k: [data.labels[k][x] for x in t[s:s + n]]
            g, p = spans(it["names"]), spans(lab(names, "names"))
            c["ng"] += len(g)
            c["np"] += len(p)
            c["nh"] += len(g & p)
            g, p = spans(it["trigger"]), spans(lab(trig, "trigger"))
            c["tg"] += len(g)
            c["tp"] += len(p)
            hit = [(x, y) for x in g for y in p if x[0] <= y[1] and y[0] <= x[1]]
            c["th"] += len({x for x, _ in hit})
            c["ty"] += len({x for x, y in hit if x[2] == y[2]})
            g, p = spans(it["cue"]), spans(lab(cue, "cue"))
            c["cg"] += len(g)
            c["cp"] += len(p)
            c["ch"] += len({x for x in g for y in p if x[0] <= y[1] and y[0] <= x[1]})
            for field, head, keys in (("triggers", "role", "r"), ("cues", "qrole", "q")):
                for t in it[field]:
                    at = t["span"][0]
                    d = m.bucket(torch.arange(n) - at)
                    tags = getattr(net, head)(w[s + at].expand(n, -1), w[s:s + n], d).argmax(1)
                    g = spans(batches.role_tags(n, t["roles"]))
                    p = spans([data.labels[head][x] for x in tags])
                    c[keys + "g"] += len(g)
                    c[keys + "p"] += len(p)
                    c[keys + "h"] += len({x for x in g for y in p if x[2] == y[2] and x[0] <= y[1] and y[0] <= x[1]})
            for t in it["triggers"]:
                e = losses.event_rep(net, w, cls, [s + t["span"][0]], [si], [0])
                told += 1
                far(net, c, w, e[0], links, b.word_starts, si, t, losses.plays(tellings, told, 0))
                for k in ("mode", "status", "cameo"):
                    c[k] += data.labels[k][int(getattr(net, k)(e).argmax())] == t[k]
        same(net, data, c, a, b, w, cls, items[0]["same"])
    n = max(1, sum(len(s.triggers) for a in data.held for s in a.sentences))
    return {"names": f1(c["nh"], c["ng"], c["np"]), "trigger": f1(c["th"], c["tg"], c["tp"]), "type": f1(c["ty"], c["tg"], c["tp"]),
            "predicted/gold": round(c["tp"] / max(1, c["tg"]), 2), "role": f1(c["rh"], c["rg"], c["rp"]), "cue": f1(c["ch"], c["cg"], c["cp"]),
            "qrole": f1(c["qh"], c["qg"], c["qp"]), "far": f1(c["fh"], c["fg"], c["fp"]), "same": f1(c["sh"], c["sg"], c["sp"]), **{k: round(100 * c[k] / n, 1) for k in ("mode", "status", "cameo")}}


def far(net, c, w, e, links, starts, si, t, played):
    """Count the parts played from another sentence: named in gold, predicted, right."""
    doc = losses.far_candidates(t, links, si)
    if not doc:
        return
    score, none = losses.far_scores(net, w, e[None], doc, starts, [si], 0, [played])
    score, none = score[0], none[0]
    for side, kind in enumerate(("source", "target")):
        if kind in t["remote"]:
            p = torch.softmax(torch.cat([none[side:side + 1], score[side]]), 0).tolist()
            by = {}
            for m, v in zip(doc, p[1:]):
                by[m[3]] = by.get(m[3], 0) + v
            best = max(by, key=by.get)
            c["fg"] += bool(t["remote"][kind])
            c["fp"] += by[best] > p[0]
            c["fh"] += by[best] > p[0] and best in t["remote"][kind]


def same(net, data, c, a, b, w, cls, feats):
    """Count gold triggers that repeat an earlier one, those said to, and those whose choice is of their event."""
    ts = a.tellings()
    if not ts:
        return
    sents = [si for si, _ in ts]
    e = losses.event_rep(net, w, cls, [b.word_starts[si] + t["span"][0] for si, t in ts], sents, [0] * len(ts))
    types = torch.tensor([data.index["trigger"]["B-" + t["type"]] for _, t in ts])
    score, none = losses.same_scores(net, e, feats, types)
    for i, (_, t) in enumerate(ts):
        row = torch.cat([none[i:i + 1], score[i, :i]])
        k = int(row.argmax()) - 1
        c["sg"] += any(u["root"] == t["root"] for _, u in ts[:i])
        c["sp"] += k >= 0
        c["sh"] += k >= 0 and ts[k][1]["root"] == t["root"]


def all_figures(net, data):
    out = {k: trees(net, data, v) for k, v in data.dev.items()}
    out["kept aside"] = articles(net, data)
    return out
