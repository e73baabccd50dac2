"""The losses of one batch, and decoding for the figures printed while training."""
import collections
import math

import torch
import torch.nn.functional as F

import batches
import model as m

WEIGHT = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "arc": 1.0, "rel": 0.5, "names": 1.5, "trigger": 2.0, "cue": 1.0, "mode": 1.0,
          "status": 1.0, "context": 0.5, "cameo": 0.5, "role": 2.0, "qrole": 1.0, "link": 0.5, "far": 0.7}


# Statuses other than actual are rare and told by few words: they weigh more.
STATUS_WEIGHT = torch.tensor([1.0, 2.0, 2.0, 2.0, 2.0])
# Share of word pieces hidden from the network in batches with hand-coded articles, which are few and read many times.
HIDDEN_PIECES = 0.08


def forward(net, b):
    pack = m.Pack(b.lengths)
    ids = b.ids
    if net.training and "article" in b.kind:
        ids = torch.where((torch.rand(len(ids)) < HIDDEN_PIECES) & (b.shapes > 0), torch.tensor(b.mask), ids)
    x = net.encoder(ids, b.shapes, pack)
    return x[b.first], x[pack.starts]


def event_rep(net, w, cls, at, sentences, title):
    """Vector of a trigger: its word, its sentence, its article's headline."""
    z = torch.cat([w[at], cls[sentences], cls[title]], 1)
    return F.gelu(net.event(z), approximate="tanh")


def pair_targets(b, field, index, tags):
    """Rows of (predicate word, word, distance, label) of all predicates of a batch."""
    left, right, dist, label = [], [], [], []
    for it, s, n in zip(b.items, b.word_starts, b.word_counts):
        for p in it.get(field) or []:
            at = p["span"][0]
            left += [s + at] * n
            right += range(s, s + n)
            dist += [i - at for i in range(n)]
            label += [index[t] for t in tags(n, p["roles"])]
    return left, right, dist, label


def link_scores(net, w, doc, starts, words):
    """Scores of antecedents for the mentions of one document: matrix [n, n], and of 'none' [n]."""
    first = torch.tensor([starts[s] + a for s, a, _, _ in doc])
    last = torch.tensor([starts[s] + e for s, _, e, _ in doc])
    rep = torch.cat([w[first], w[last]], 1)
    q, k = net.link_q(rep), net.link_k(rep)
    score = q @ k.T / 128 ** 0.5
    texts = [" ".join(words(s, a, e)).lower() for s, a, e, _ in doc]
    heads = [t.split(" ")[-1] for t in texts]
    n = len(doc)
    feats = torch.tensor([[link_features(doc[i][0] - doc[j][0], texts[i] == texts[j], heads[i] == heads[j], i - j)
                           for j in range(n)] for i in range(n)])
    return score + net.link_f(feats).squeeze(2), net.link_none(rep).squeeze(1)


def link_features(sentences, same_text, same_head, between):
    """What the links head knows of a pair beside its words: same text, same last word, 0, 1, 2, 3+ sentences apart, mentions apart / 10."""
    f = [float(same_text), float(same_head), 0.0, 0.0, 0.0, 0.0, between / 10]
    f[2 + max(0, min(sentences, 3))] = 1.0
    return f


def far_features(sentences, headline, count):
    """What the far head knows of a candidate beside its words: how many sentences off (-4 and more ... 2 and more), whether it
    stands in the headline, how often its actor is named."""
    f = [0.0] * 9
    f[{-4: 0, -3: 1, -2: 2, -1: 3, 0: 4, 1: 5, 2: 6}[max(-4, min(2, sentences))]] = 1.0
    f[7] = float(headline)
    f[8] = math.log(count)
    return f


def far_scores(net, w, e, doc, starts, sentence, title):
    """Scores of the mentions of a document as the far source and target of one event: [n, 2], and of 'nobody' [2]."""
    first = torch.tensor([starts[s] + a for s, a, _, _ in doc])
    last = torch.tensor([starts[s] + z for s, _, z, _ in doc])
    k = net.far_k(torch.cat([w[first], w[last]], 1))
    count = collections.Counter(c for _, _, _, c in doc)
    f = torch.tensor([far_features(s - sentence, s == title, count[c]) for s, _, _, c in doc])
    q = net.far_q(e).view(2, 128)
    return k @ q.T / 128 ** 0.5 + net.far_f(f), net.far_none(e)


def far_candidates(t, links, sentence):
    """Mentions that may play a part of an event from afar: in other sentences, and of nobody who plays one in its own."""
    local = {tuple(sp) for k, sp in t["roles"] if k in ("source", "target")}
    mine = {c for s, a, z, c in links if s == sentence and (a, z) in local}
    return [m for m in links if m[0] != sentence and m[3] not in mine]


def far_loss(net, w, e, ts, where, b, links):
    total, count = 0, 0
    for i, t in enumerate(ts):
        it = b.items[where[i]]
        if not t["remote"] or it.get("doc") is None or it["doc"] >= len(links):
            continue
        doc = far_candidates(t, links[it["doc"]], where[i])
        if not doc:
            continue
        score, none = far_scores(net, w, e[i], doc, b.word_starts, where[i], it["title"])
        for side, kind in enumerate(("source", "target")):
            if kind in t["remote"]:
                row = torch.cat([none[side:side + 1], score[:, side]])
                good = [j + 1 for j, m in enumerate(doc) if m[3] in t["remote"][kind]] or [0]
                total = total + torch.logsumexp(row, 0) - torch.logsumexp(row[good], 0)
                count += 1
    return total / count if count else None


def losses(net, data, b, links):
    w, cls = forward(net, b)
    wd = F.dropout(w, net.drop, net.training)
    out = {}
    for head, target in b.targets.items():
        if head == "rel":
            continue
        layer = net.other_names[head] if head.startswith("names_") else getattr(net, head)
        name = "names" if head.startswith("names") else head
        out[name] = out.get(name, 0) + F.cross_entropy(layer(wd), target, ignore_index=-100)
    if b.heads is not None:
        scores = net.arcs(wd, cls, b.word_starts, b.word_counts)
        total, count, left, right, dist, keep = 0, 0, [], [], [], []
        allw = torch.cat([wd, cls])
        for i, (sc, s, n) in enumerate(zip(scores, b.word_starts, b.word_counts)):
            h = b.heads[s:s + n]
            if h[0] == -100:
                continue
            total = total + F.cross_entropy(sc, h, reduction="sum")
            count += n
            for k, head in enumerate(h.tolist()):
                left.append(s + k)
                right.append(s + head - 1 if head else wd.shape[0] + i)
                dist.append(head - 1 - k if head else 0)
        if count:
            out["arc"] = total / count
            target = b.targets["rel"][torch.tensor(left)]
            out["rel"] = F.cross_entropy(net.rel(wd[left], allw[right], m.bucket(torch.tensor(dist))), target, ignore_index=-100)
    if any(it.get("triggers") for it in b.items):
        at, sents, title, ts = [], [], [], []
        for si, (it, s) in enumerate(zip(b.items, b.word_starts)):
            for t in it.get("triggers") or []:
                at.append(s + t["span"][0])
                sents.append(si)
                title.append(it["title"])
                ts.append(t)
        e = event_rep(net, wd, cls, at, sents, title)
        ix = data.index
        for head in ("mode", "status", "cameo"):
            out[head] = F.cross_entropy(getattr(net, head)(e), torch.tensor([ix[head].get(t[head], -100) for t in ts]), ignore_index=-100,
                                        weight=STATUS_WEIGHT if head == "status" else None)
        goal = torch.zeros(len(ts), len(ix["context"]))
        for i, t in enumerate(ts):
            for c in t["context"]:
                if c in ix["context"]:
                    goal[i, ix["context"][c]] = 1
        out["context"] = F.binary_cross_entropy_with_logits(net.context(e), goal) * 10
        far = far_loss(net, wd, e, ts, sents, b, links)
        if far is not None:
            out["far"] = far
        left, right, dist, label = pair_targets(b, "triggers", ix["role"], batches.role_tags)
        out["role"] = F.cross_entropy(net.role(wd[left], wd[right], m.bucket(torch.tensor(dist))), torch.tensor(label))
        out["role"] = out["role"] * 3
    if any(it.get("cues") for it in b.items):
        left, right, dist, label = pair_targets(b, "cues", data.index["qrole"], batches.role_tags)
        out["qrole"] = F.cross_entropy(net.qrole(wd[left], wd[right], m.bucket(torch.tensor(dist))), torch.tensor(label))
    total, count = 0, 0
    for doc in links:
        if len(doc) < 2:
            continue
        words = lambda s, a, e: b.items[s]["words"][a:e + 1]
        score, none = link_scores(net, wd, doc, b.word_starts, words)
        for i in range(len(doc)):
            row = torch.cat([none[i:i + 1], score[i, :i]])
            good = [j + 1 for j in range(i) if doc[j][3] == doc[i][3]] or [0]
            total = total + torch.logsumexp(row, 0) - torch.logsumexp(row[good], 0)
            count += 1
    if count:
        out["link"] = total / count
    return sum(WEIGHT[k] * v for k, v in out.items()), {k: v.item() for k, v in out.items()}
