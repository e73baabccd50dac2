"""Batches: sentences of one kind packed to about the same number of word pieces, with their labels as tensors."""
import collections
import random

import torch

import corpus
import sources
import wordpiece

MAX_PIECES = 200  # longer training sentences are left out
RENAMED = 0.4  # share of the readings of an article in which its persons bear other names


class Labels:
    """Label lists by head, made from the training data alone."""

    def __init__(self):
        self.lists = {}

    def make(self, head, counts, least=1, first=()):
        rest = sorted(k for k, n in counts.items() if n >= least and k not in first)
        self.lists[head] = list(first) + rest


def lemma_rule(word, lemma):
    """Edit rule from a word to its lemma: letters cut from the end and what is put there; case flag l (lower) or k (kept).

    Written 'l2+y' = lower-case, cut 2 letters, append y; '=be' = the lemma is 'be' whatever the word."""
    for flag, form in (("l", word.lower()), ("k", word)):
        if form == lemma:
            return flag + "0+"
        n = 0
        while n < min(len(form), len(lemma)) and form[n] == lemma[n]:
            n += 1
        if n >= max(1, len(form) // 3):
            if lemma.islower() or flag == "k" or lemma[n:].islower():
                if flag == "l" and not lemma[:n] == lemma[:n].lower():
                    continue
                return f"{flag}{len(form) - n}+{lemma[n:]}"
    return "=" + lemma


def apply_rule(rule, word):
    if rule.startswith("="):
        return rule[1:]
    form = word.lower() if rule[0] == "l" else word
    n, _, tail = rule[1:].partition("+")
    return (form[:len(form) - int(n)] if int(n) else form) + tail


def trigger_tags(n, triggers):
    tags = ["O"] * n
    for t in triggers:
        a, b = t["span"]
        for i in range(a, b + 1):
            tags[i] = ("B-" + t["type"]) if i == a else "I"
    return tags


def role_tags(n, roles):
    tags = ["O"] * n
    for kind, (a, b) in sorted(roles, key=lambda r: r[1][0] - r[1][1]):
        if any(tags[i] != "O" for i in range(a, b + 1)):
            continue
        for i in range(a, b + 1):
            tags[i] = ("B-" if i == a else "I-") + kind
    return tags


class Data:
    """All training sentences in memory, and the label lists."""

    def __init__(self, data, corpus_dir, root, vocab):
        self.wp = wordpiece.WordPiece(vocab)
        names = {s["id"]: s["tags"] for s in sources.bio(f"{data}/language/ner/uner-ewt-train.bio.gz")}
        self.ewt = list(sources.conllu(f"{data}/{sources.SOURCES[0].path}"))
        for s in self.ewt:
            tags = names.get(s["id"])
            s["names_uner"] = tags if tags and len(tags) == len(s["words"]) else None
        self.gum = self.chunks(list(sources.conllu(f"{data}/{sources.SOURCES[1].path}")))
        self.ner = {}
        for src in sources.SOURCES[3:]:
            self.ner[src.kind.replace("names:", "names_")] = list(sources.bio(f"{data}/{src.path}"))
        self.dev = {k: list(sources.conllu(f"{data}/{sources.DEV[k]}")) for k in ("ewt", "gum")}
        articles = corpus.load(corpus_dir, root)
        self.train = [a for a in articles if not corpus.held_out(a.id)]
        self.held = [a for a in articles if corpus.held_out(a.id)]
        self.renamed = Renamed(self.train)
        self.label()

    @staticmethod
    def chunks(sentences, size=10):
        """Consecutive sentences of one document, ten at most."""
        out = []
        for s in sentences:
            if not out or out[-1][0]["doc"] != s["doc"] or len(out[-1]) >= size:
                out.append([])
            out[-1].append(s)
        return out

    def label(self):
        c = collections.defaultdict(collections.Counter)
        for s in self.ewt + [s for ch in self.gum for s in ch]:
            c["upos"].update(s["upos"])
            c["xpos"].update(s["xpos"])
            c["rel"].update(s["rel"])
            c["lemma"].update(lemma_rule(w, l) for w, l in zip(s["words"], s["lemma"]))
        for k, sents in self.ner.items():
            for s in sents:
                c[k].update(s["tags"])
        for s in self.ewt:
            if s["names_uner"]:
                c["names_uner"].update(s["names_uner"])
        for a in self.train:
            for s in a.sentences:
                for t in s.triggers:
                    c["mode"][t["mode"]] += 1
                    c["context"].update(t["context"])
                    c["cameo"][t["cameo"]] += 1
        ls = Labels()
        for k in ("upos", "xpos", "rel", "mode", "context", "cameo"):
            ls.make(k, c[k])
        ls.make("lemma", c["lemma"], 3, ("l0+", "k0+"))
        for k in c:
            if k.startswith("names_"):
                ls.make(k, c[k], 1, ("O",))
        ls.lists["names"] = corpus.bio_labels(corpus.NAMES)
        ls.lists["trigger"] = ["O", "I"] + ["B-" + t for t in corpus.TYPES]
        ls.lists["status"] = list(corpus.STATUS)
        ls.lists["role"] = corpus.bio_labels(corpus.ROLES)
        ls.lists["cue"] = ["O", "B", "I"]
        ls.lists["qrole"] = corpus.bio_labels(corpus.QROLES)
        self.relabel(ls.lists)

    def relabel(self, lists):
        self.labels = lists
        self.index = {k: {x: i for i, x in enumerate(v)} for k, v in lists.items()}

    def encode(self, words):
        ids, shapes, first = [self.wp.cls], [0], []
        for w in words:
            first.append(len(ids))
            p = self.wp.pieces(w)
            ids += p
            shapes += [wordpiece.shape(w)] * len(p)
        return ids + [self.wp.sep], shapes + [0], first

    def pieces(self, words):
        return 2 + sum(len(self.wp.pieces(w)) for w in words)


class Batch:
    """Packed inputs and targets; target tensors hold -100 where a word has no label of that head."""

    def __init__(self, data, kind, items):
        """items: list of dicts with words and any of the label fields."""
        ids, shapes, first, lengths = [], [], [], []
        self.items, self.kind, self.mask = items, kind, data.wp.mask
        self.word_starts, self.word_counts = [], []
        for it in items:
            i, s, f = data.encode(it["words"])
            self.word_starts.append(len(first))
            self.word_counts.append(len(f))
            first += [len(ids) + k for k in f]
            ids += i
            shapes += s
            lengths.append(len(i))
        self.ids, self.shapes, self.first = torch.tensor(ids), torch.tensor(shapes), torch.tensor(first)
        self.lengths = lengths
        self.targets = {}
        ix = data.index

        def words(head, field, get=lambda x: x):
            out = []
            for it in items:
                v = it.get(field)
                out += [ix[head].get(get(x), -100) for x in v] if v is not None else [-100] * len(it["words"])
            if any(x != -100 for x in out):
                self.targets[head] = torch.tensor(out)

        for head in ("upos", "xpos", "rel", "names", "trigger", "cue"):
            words(head, head)
        for head in [h for h in ix if h.startswith("names_")]:
            words(head, head)
        words("lemma", "rules")
        self.heads = torch.tensor([h for it in items for h in it.get("head", [-100] * len(it["words"]))]) if any("head" in it for it in items) else None


def sentence_item(s):
    out = dict(s)
    if "lemma" in s:
        out["rules"] = [lemma_rule(w, l) for w, l in zip(s["words"], s["lemma"])]
    return out


def same_matrix(tellings):
    """Features of all pairs of an article's tellings [n, n, 16]; the first, whether their types agree, is left open."""
    n = len(tellings)
    out = torch.zeros(n, n, 16)
    for i, (si, b) in enumerate(tellings):
        for j, (sj, a) in enumerate(tellings[:i]):
            out[i, j] = torch.tensor(corpus.same_features(a, b, si - sj, sj == 0))
    return out


class Renamed:
    """Other names for the persons and some of the countries and towns of an article, so that the network learns what is
    done to whom and not who does it. One word stands for one word, the same all over the article."""

    def __init__(self, articles):
        self.pool = {}
        for a in articles:
            for s in a.sentences:
                for k, word in self.name_words(s.words, s.names):
                    if k:
                        self.pool.setdefault(k, set()).add(word)
        self.pool = {k: sorted(v) for k, v in self.pool.items()}

    @staticmethod
    def name_words(words, names):
        """(kind, word) of the words that may be exchanged, kind None for the others."""
        for i, (w, t) in enumerate(zip(words, names)):
            last = i + 1 == len(names) or not names[i + 1].startswith("I-")
            kind = None
            if w[:1].isupper() and w[1:].islower():
                if t[2:] == "PER":
                    kind = "surname" if last else "forename"
                elif t == "B-GPE" and last:
                    kind = "place"
            yield kind, w

    def __call__(self, items, rng):
        new, kinds = {}, {"surname", "forename"} | ({"place"} if rng.random() < 0.4 else set())
        out = []
        for it in items:
            words = []
            for k, w in self.name_words(it["words"], it["names"]):
                if k in kinds:
                    if w not in new:
                        new[w] = rng.choice(self.pool[k])
                    w = new[w]
                words.append(w)
            out.append(dict(it, words=words))
        return out


def article_items(a):
    out = []
    for s in a.sentences:
        n = len(s.words)
        cue = ["O"] * n
        for c in s.cues:
            for i in range(c["span"][0], c["span"][1] + 1):
                cue[i] = "B" if i == c["span"][0] else "I"
        out.append({"words": s.words, "names": s.names, "trigger": trigger_tags(n, s.triggers), "cue": cue,
                    "triggers": s.triggers, "cues": s.cues})
    if out:
        if not hasattr(a, "same"):
            a.same = same_matrix(a.tellings())
        out[0]["same"] = a.same
    return out


def epoch(data, rng, size, article_rounds=1, tree_share=1.0, ner_share=1.0):
    """One epoch's batches in random order: a list of (kind, items, links)."""
    out = []

    def pool(kind, items):
        items = [it for it in items if data.pieces(it["words"]) <= MAX_PIECES]
        rng.shuffle(items)
        # near-equal lengths together, without a fixed order
        for k in range(0, len(items), 1000):
            part = sorted(items[k:k + 1000], key=lambda it: data.pieces(it["words"]) + rng.random() * 4)
            b, n = [], 0
            for it in part:
                m = data.pieces(it["words"])
                if b and n + m > size:
                    out.append((kind, b, None))
                    b, n = [], 0
                b.append(it)
                n += m
            if b:
                out.append((kind, b, None))

    def some(items, share):
        return items if share >= 1 else rng.sample(items, int(len(items) * share))

    pool("tree", [sentence_item(s) for s in some(data.ewt, tree_share)])
    for k, sents in data.ner.items():
        pool("names", [{"words": s["words"], k: s["tags"]} for s in some(sents, ner_share)])
    for chunk in some(data.gum, tree_share):
        out.append(("tree+links", [sentence_item(s) for s in chunk], sources.mentions(chunk)))
    for _ in range(article_rounds):
        for a in data.train:
            items = article_items(a)
            out.append(("article", data.renamed(items, rng) if rng.random() < RENAMED else items, a.links()))
    # Document batches are small: join two or three of them, keeping each document's links to itself.
    rng.shuffle(out)
    joined, held = [], None
    for kind, items, links in out:
        if links is None:
            joined.append((kind, items, []))
            continue
        links = [(s, a, b, str(c)) for s, a, b, c in links]
        at = len(held[1]) if held else 0
        items = [dict(it, title=at, doc=len(held[2]) if held else 0) for it in items]
        if held is None:
            held = (kind, list(items), [links])
        else:
            off = len(held[1])
            held = (held[0] + "&" + kind, held[1] + list(items), held[2] + [[(s + off, a, b, c) for s, a, b, c in links]])
        if sum(len(it["words"]) for it in held[1]) * 1.25 > size:
            joined.append(held)
            held = None
    if held:
        joined.append(held)
    rng.shuffle(joined)
    return joined
