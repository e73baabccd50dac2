"""The losses of one batch, and decoding for the figures printed while training."""
import collections
import math

import torch
import torch.nn.functional as F

import batches
import model as m

WEIGHT = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "arc": 1.0, "rel": 0.5, "names": 1.5, "trigger": 2.0, "cue": 1.0, "mode": 1.0,
          "status": 1.0, "context": 0.5, "cameo": 0.5, "role": 2.0, "qrole": 1.0, "link": 0.5, "far": 0.7, "same": 0.7}


# Statuses other than actual are rare and told by few words: they weigh more.
STATUS_WEIGHT = torch.tensor([1.0, 2.0, 2.0, 2.0, 2.0])
# Share of word pieces hidden from the network in batches with hand-coded articles, which are few and read many times.
HIDDEN_PIECES = 0.15


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


def numbered(things):
    """Equal things as equal numbers."""
    ix = {}
    return torch.tensor([ix.setdefault(t, len(ix)) for t in things])


def link_scores(net, w, doc, starts, words):
    """Scores of antecedents for the mentions of one document: matrix [n, n], and of 'none' [n]."""
    first = torch.tensor([starts[s] + a for s, a, _, _ in doc])
    last = torch.tensor([starts[s] + e for s, _, e, _ in doc])
    rep = torch.cat([w[first], w[last]], 1)
    q, k = net.link_q(rep), net.link_k(rep)
    score = q @ k.T / 128 ** 0.5
    texts = [" ".join(words(s, a, e)).lower() for s, a, e, _ in doc]
    feats = link_features(torch.tensor([s for s, _, _, _ in doc]), numbered(texts), numbered(t.split(" ")[-1] for t in texts))
    return score + net.link_f(feats).squeeze(2), net.link_none(rep).squeeze(1)


def link_features(sentences, texts, heads):
    """What the links head knows of a pair beside its words [n, n, 7]: same text, same last word, 0, 1, 2, 3+ sentences apart,
    mentions apart / 10."""
    n = len(sentences)
    gap = (sentences[:, None] - sentences[None, :]).clamp(0, 3)
    at = torch.arange(n)
    return torch.cat([(texts[:, None] == texts[None, :]).float()[:, :, None], (heads[:, None] == heads[None, :]).float()[:, :, None],
                      F.one_hot(gap, 4).float(), (at[:, None] - at[None, :]).float()[:, :, None] / 10], 2)


def earlier_loss(score, none, group):
    """Each thing finds an earlier one of its group, or none: the sum of the losses. score [n, n], none and group [n]."""
    n = len(none)
    before = torch.ones(n, n).tril(-1).bool()
    row = torch.cat([none[:, None], score.masked_fill(~before, -1e9)], 1)
    good = before & (group[:, None] == group[None, :])
    good = torch.cat([~good.any(1, keepdim=True), good], 1)
    return (torch.logsumexp(row, 1) - torch.logsumexp(row.masked_fill(~good, -1e9), 1)).sum()


FAR_FEATURES = 15


def plays(tellings, k, title):
    """For telling k of an article's (sentence, trigger): what an actor plays in the tellings before and after it and in those
    of the headline, as far as their own sentences say; a function from an actor to six features."""
    gists = [tellings[i][1]["gist"] if 0 <= i < len(tellings) else None for i in (k - 1, k + 1)]
    heads = [t["gist"] for s, t in tellings if s == title]

    def of(actor):
        out = [float(g is not None and actor in g[side]) for g in gists for side in ("source", "target")]
        return out + [float(any(actor in g[side] for g in heads)) for side in ("source", "target")]

    return of


def far_features(sentences, headline, count, played):
    """What the far head knows of a candidate beside its words: how many sentences off (-4 and more ... 2 and more), whether it
    stands in the headline, how often its actor is named, and what else that actor does (plays)."""
    f = [0.0] * 9 + played
    f[{-4: 0, -3: 1, -2: 2, -1: 3, 0: 4, 1: 5, 2: 6}[max(-4, min(2, sentences))]] = 1.0
    f[7] = float(headline)
    f[8] = math.log(count)
    return f


def far_scores(net, w, e, doc, starts, sentences, title, played):
    """Scores of the mentions of a document as the far source and target of events: [events, 2, mentions], and of 'nobody'
    [events, 2]; played: for each event what plays gives."""
    first = torch.tensor([starts[s] + a for s, a, _, _ in doc])
    last = torch.tensor([starts[s] + z for s, _, z, _ in doc])
    k = net.far_k(torch.cat([w[first], w[last]], 1))
    count = collections.Counter(c for _, _, _, c in doc)
    of = [{c: p(c) for c in count} for p in played]
    f = torch.tensor([[far_features(s - at, s == title, count[c], by[c]) for s, _, _, c in doc] for at, by in zip(sentences, of)])
    q = net.far_q(e).view(-1, 2, 128)
    # What a feature is worth depends on the event: who is refused is who asked before.
    weight = net.far_f.weight[None] + net.far_w(e).view(-1, 2, FAR_FEATURES)
    return torch.einsum("esd,md->esm", q, k) / 128 ** 0.5 + torch.einsum("emf,esf->esm", f, weight) + net.far_f.bias[None, :, None], net.far_none(e)


def far_candidates(t, links, sentence):
    """Mentions that may play a part of an event from afar: in other sentences, and of nobody who plays one in its own."""
    local = {tuple(sp) for k, sp in t["roles"] if k in ("source", "target")}
    mine = {c for s, a, z, c in links if s == sentence and (a, z) in local}
    return [m for m in links if m[0] != sentence and m[3] not in mine]


def far_loss(net, w, e, ts, where, b, links):
    """Who plays a part that the trigger's own sentence does not name, among the mentions of other sentences."""
    total, count = 0, 0
    docs = {}
    for i, t in enumerate(ts):
        docs.setdefault(b.items[where[i]].get("doc"), []).append(i)
    for n, events in docs.items():
        if n is None or n >= len(links) or not links[n]:
            continue
        doc, title = links[n], b.items[where[events[0]]]["title"]
        tellings = [(where[i], ts[i]) for i in events]
        mine = [k for k, i in enumerate(events) if ts[i]["remote"]]
        allowed = {k: {id(x) for x in far_candidates(tellings[k][1], doc, tellings[k][0])} for k in mine}
        mine = [k for k in mine if allowed[k]]
        if not mine:
            continue
        score, none = far_scores(net, w, e[[events[k] for k in mine]], doc, b.word_starts, [tellings[k][0] for k in mine], title,
                                 [plays(tellings, k, title) for k in mine])
        ok = torch.tensor([[id(x) in allowed[k] for x in doc] for k in mine])
        row = torch.cat([none[:, :, None], score.masked_fill(~ok[:, None, :], -1e9)], 2)
        for side, kind in enumerate(("source", "target")):
            has = [j for j, k in enumerate(mine) if kind in tellings[k][1]["remote"]]
            if not has:
                continue
            good = torch.tensor([[x[3] in tellings[mine[j]][1]["remote"][kind] for x in doc] for j in has]) & ok[has]
            good = torch.cat([~good.any(1, keepdim=True), good], 1)
            r = row[has, side]
            total = total + (torch.logsumexp(r, 1) - torch.logsumexp(r.masked_fill(~good, -1e9), 1)).sum()
            count += len(has)
    return total / count if count else None


# Share of the tellings whose type is taken for another when tellings are compared: the product's types are not always right.
OTHER_TYPE = 0.12


def same_scores(net, e, feats, types):
    """Scores of earlier tellings as the one that each telling repeats: [n, n]; and of 'none' [n]."""
    f = feats.clone()
    f[:, :, 0] = (types[:, None] == types[None, :]).float()
    return net.same_q(e) @ net.same_k(e).T / 128 ** 0.5 + net.same_f(f).squeeze(2), net.same_none(e).squeeze(1)


def same_loss(net, data, e, ts, b):
    """Each telling finds an earlier one of its event, or none."""
    total, count, at = 0, 0, 0
    for it in b.items:
        if it.get("same") is None:
            continue
        feats = it["same"]
        n = len(feats)
        types = torch.tensor([data.index["trigger"]["B-" + t["type"]] for t in ts[at:at + n]])
        other = torch.rand(n) < OTHER_TYPE
        types = torch.where(other, torch.randint(2, len(data.labels["trigger"]), (n,)), types)
        score, none = same_scores(net, e[at:at + n], feats, types)
        total = total + earlier_loss(score, none, numbered(t["root"] for t in ts[at:at + n]))
        count += n
        at += n
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
        same = same_loss(net, data, e, ts, b)
        if same is not None:
            out["same"] = same
        left, right, dist, label = pair_targets(b, "triggers", ix["role"], batches.role_tags)
        out["role"] = F.cross_entropy(net.role.among(wd, torch.tensor(left), torch.tensor(right), m.bucket(torch.tensor(dist))), torch.tensor(label))
        out["role"] = out["role"] * 3
    if any(it.get("cues") for it in b.items):
        left, right, dist, label = pair_targets(b, "cues", data.index["qrole"], batches.role_tags)
        out["qrole"] = F.cross_entropy(net.qrole.among(wd, torch.tensor(left), torch.tensor(right), m.bucket(torch.tensor(dist))), torch.tensor(label))
    total, count = 0, 0
    for doc in links:
        if len(doc) < 2:
            continue
        words = lambda s, a, e: b.items[s]["words"][a:e + 1]
        score, none = link_scores(net, wd, doc, b.word_starts, words)
        total = total + earlier_loss(score, none, numbered(c for _, _, _, c in doc))
        count += len(doc)
    if count:
        out["link"] = total / count
    return sum(WEIGHT[k] * v for k, v in out.items()), {k: v.item() for k, v in out.items()}
