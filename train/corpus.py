"""The project's own corpus: hand-coded articles (annotation format or its compact form) laid over word tokens.

Tokens come from the program train/tokenize, so that training and the product see the same ones.
"""
import json
import pathlib
import re
import subprocess

import compact

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "REJECT", "ACCUSE", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
STATUS = ["actual", "historical", "future", "hypothetical", "negated"]
NUMBERS = ["killed", "injured", "arrested", "abducted", "displaced", "protesters", "troops", "money", "other"]
ROLES = ["source", "target", "by", "place", "time"] + NUMBERS
QROLES = ["content", "speaker", "to"]
NAMES = ["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "ARM", "EVT", "LAW", "DATE", "NUM", "MONEY"]


def bio_labels(names):
    return ["O"] + [f"{p}-{n}" for n in names for p in "BI"]


def held_out(ident):
    """Every tenth article by the number in its id is kept for measuring."""
    m = re.search(r"(\d+)$", ident)
    return bool(m) and int(m.group(1)) % 10 == 0


def read(folder):
    for path in sorted(pathlib.Path(folder).iterdir()):
        if path.suffix == ".jsonl":
            yield from (json.loads(line) for line in open(path, encoding="utf-8") if line.strip())
        elif path.suffix == ".dm":
            yield from compact.read(path)


def locate(sentence, mention):
    m = re.match(r"(.*)#(\d+)$", mention, re.S)
    text, n = (m.group(1), int(m.group(2))) if m else (mention, 1)
    places = [i for i in range(len(sentence)) if text and sentence.startswith(text, i)]
    whole = [i for i in places if not (i and sentence[i - 1].isalnum() and text[0].isalnum())
             and not (i + len(text) < len(sentence) and sentence[i + len(text)].isalnum() and text[-1].isalnum())]
    places = whole or places
    if not places:
        return None
    i = places[min(n, len(places)) - 1]
    return i, i + len(text)


def tokenize(texts, root):
    """Token offsets (code points) of each text, by the product's own tokenizer."""
    feed = "".join(json.dumps({"id": str(i), "text": t}, ensure_ascii=False) + "\n" for i, t in enumerate(texts))
    out = subprocess.run(["go", "run", "./train/tokenize"], cwd=root, input=feed.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["tokens"] for line in out.stdout.decode().splitlines()]


class Sentence:
    """One sentence: words, name tags, triggers, cues; spans are (first word, last word)."""

    def __init__(self, text, offsets):
        self.text, self.offsets = text, offsets
        self.words = [text[a:b] for a, b in offsets]
        self.names = ["O"] * len(self.words)
        self.triggers = []  # dict span, type, mode, status, context, cameo, roles: [(role, span)]
        self.cues = []      # dict span, roles
        self.mentions = {}  # span -> actor name

    def span(self, mention):
        where = locate(self.text, mention)
        if where is None:
            return None
        hit = [i for i, (a, b) in enumerate(self.offsets) if a < where[1] and b > where[0]]
        return (hit[0], hit[-1]) if hit else None


def split_ref(ref):
    mention, _, name = ref.rpartition("=")
    return mention, name


def gist(e):
    """What tells whether two tellings are of one event, beside their words: parties that the sentence names, date, counts."""
    here = lambda side: {split_ref(r)[1] for r in e.get(side) or [] if not r.startswith("@")}
    return {"source": here("source"), "target": here("target"), "date": e.get("date"), "word": e["trigger"].lower()[:4],
            "numbers": {n["kind"]: n["value"] for n in e.get("numbers") or []}}


VERBAL = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "ACCUSE", "THREATEN"}


def same_features(a, b, gap, headline):
    """What the same head knows of two tellings beside their words, a before b, gap sentences apart; the twin of event/merge.go."""
    x, y = a["gist"], b["gist"]
    s, t = bool(x["source"] & y["source"]), bool(x["target"] & y["target"])
    clash = any(k in y["numbers"] and y["numbers"][k] != v for k, v in x["numbers"].items())
    return [float(v) for v in (
        False, s, bool(x["source"]) != bool(y["source"]), not x["source"] and not y["source"],
        t, bool(x["target"]) != bool(y["target"]), not x["target"] and not y["target"], s and t,
        headline, x["word"] == y["word"], gap == 0, gap == 1, gap > 3,
        bool(x["date"] and y["date"] and x["date"] != y["date"]), clash, b["type"] in VERBAL)]


class Article:
    def __init__(self, a, sentences):
        self.id, self.sentences = a["id"], sentences
        taken = [set() for _ in sentences]
        spans = []
        for s, mention, label in a.get("entities", []):
            sp = sentences[s].span(mention)
            if sp:
                spans.append((s, sp, label))
        for s, sp, label in sorted(spans, key=lambda x: x[1][0] - x[1][1]):
            words = set(range(sp[0], sp[1] + 1))
            if words & taken[s]:
                continue
            taken[s] |= words
            for i in words:
                sentences[s].names[i] = ("B-" if i == sp[0] else "I-") + label
        roots = []
        for i, e in enumerate(a.get("events", [])):
            roots.append(i if e.get("same_as") is None else roots[e["same_as"]])
            s = sentences[e["s"]]
            sp = s.span(e["trigger"])
            if not sp:
                continue
            t = {"root": roots[i], "gist": gist(e), "span": sp, "type": e["type"], "mode": e["type"] + "/" + (e.get("mode") or ""), "status": e["status"],
                 "context": e.get("context") or [], "cameo": (e.get("cameo") or "")[:3], "roles": [], "remote": {}}

            def role(kind, mention):
                if mention and not mention.startswith("@"):
                    r = s.span(mention)
                    if r:
                        t["roles"].append((kind, r))
                        return r

            for kind in ("source", "target"):
                for ref in e.get(kind) or []:
                    self.ref(e["s"], ref)
                    role(kind, split_ref(ref)[0])
            # Who plays the part in another sentence, where this one names nobody for it.
            for kind in ("source", "target"):
                refs = e.get(kind) or []
                if all(r.startswith("@") for r in refs):
                    t["remote"][kind] = {split_ref(r)[1] for r in refs}
            if e.get("by"):
                self.ref(e["s"], e["by"])
                role("by", split_ref(e["by"])[0])
            role("place", e.get("where"))
            role("time", e.get("when"))
            for n in e.get("numbers") or []:
                role(n["kind"], n["text"])
            s.triggers.append(t)
        for q in a.get("quotes", []):
            s = sentences[q["s"]]
            for ref in (q.get("speaker"), q.get("to")):
                if ref:
                    self.ref(q["s"], ref)
            cue = q.get("cue") and s.span(q["cue"])
            if not cue:
                continue
            roles = [("content", s.span(q["text"]))]
            for kind, ref in (("speaker", q.get("speaker")), ("to", q.get("to"))):
                if ref and not ref.startswith("@"):
                    roles.append((kind, s.span(split_ref(ref)[0])))
            same = next((c for c in s.cues if c["span"] == cue), None)
            if same is None:
                same = {"span": cue, "roles": []}
                s.cues.append(same)
            same["roles"] += [(k, sp) for k, sp in roles if sp]
        for si, s in enumerate(sentences):
            for i, n in enumerate(s.names):
                if n.startswith("B-") and n[2:] in ("PER", "ORG", "GPE", "ARM", "NORP"):
                    j = i
                    while j + 1 < len(s.names) and s.names[j + 1] == "I-" + n[2:]:
                        j += 1
                    text = s.text[s.offsets[i][0]:s.offsets[j][1]]
                    s.mentions.setdefault((i, j), text)

        for s in sentences:
            s.triggers.sort(key=lambda t: t["span"])

    def tellings(self):
        """All triggers in the order of the text, as (sentence, trigger)."""
        return [(si, t) for si, s in enumerate(self.sentences) for t in s.triggers]

    def ref(self, at, ref):
        """Remember a mention of an actor for the links head."""
        mention, name = split_ref(ref)
        m = re.match(r"@(\d+):(.*)$", mention, re.S)
        if m:
            at, mention = int(m.group(1)), m.group(2)
        if at < len(self.sentences):
            sp = self.sentences[at].span(mention)
            if sp:
                self.sentences[at].mentions[sp] = name

    def links(self):
        """Mentions of actors and names: (sentence, first word, last word, actor)."""
        return sorted((si, sp[0], sp[1], name) for si, s in enumerate(self.sentences) for sp, name in s.mentions.items())


def load(folder, root):
    raw = list(read(folder))
    texts = [t for a in raw for t in a["sentences"]]
    offsets = iter(tokenize(texts, root))
    out = []
    for a in raw:
        sents = [Sentence(t, next(offsets)) for t in a["sentences"]]
        out.append(Article(a, sents))
    return out
