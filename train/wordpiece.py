"""BERT-uncased word pieces and word shapes; the twin of lang/wordpiece (Go), kept equal by testdata written by export.py."""
import functools
import unicodedata

STRAIGHT = str.maketrans({**dict.fromkeys("‘’‛ʼ′", "'"), **dict.fromkeys("“”„‟″", '"')})
MAX_PIECES = 8  # kept of one word


def is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2CEAF
            or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def shape(word):
    """Class of a word's letters, 1 to 8 (0 is kept for [CLS] and [SEP]); the rule is written at wordpiece.Shape (Go)."""
    if any(c.isdigit() and unicodedata.category(c) == "Nd" for c in word):
        return 7 if all(unicodedata.category(c) == "Nd" or c in ".,%:-/" for c in word) else 6
    letters = [c for c in word if unicodedata.category(c).startswith("L")]
    if not letters:
        return 8
    upper = [unicodedata.category(c) == "Lu" for c in letters]
    lower = [unicodedata.category(c) == "Ll" for c in letters]
    if all(lower):
        return 1
    if len(letters) == 1 and upper[0]:
        return 4
    if upper[0] and all(lower[1:]):
        return 2
    if all(upper):
        return 3
    return 5


class WordPiece:
    def __init__(self, vocab):
        self.vocab = vocab
        self.ids = {w: i for i, w in enumerate(vocab)}
        self.unk, self.cls, self.sep, self.mask = (self.ids[x] for x in ("[UNK]", "[CLS]", "[SEP]", "[MASK]"))

    @functools.lru_cache(maxsize=200000)
    def pieces(self, word):
        text = "".join(c for c in unicodedata.normalize("NFD", word).translate(STRAIGHT)
                       if unicodedata.category(c) not in ("Mn", "Cc", "Cf", "Co", "Cn") and not c.isspace()).lower()
        parts, run = [], ""
        for c in text:
            if is_punctuation(c) or is_cjk(c):
                if run:
                    parts.append(run)
                parts.append(c)
                run = ""
            else:
                run += c
        if run:
            parts.append(run)
        out = []
        for part in parts:
            at, mine = 0, []
            while at < len(part):
                end = len(part)
                while end > at:
                    i = self.ids.get(("##" if at else "") + part[at:end])
                    if i is not None:
                        break
                    end -= 1
                if end == at or len(part) > 100:
                    mine = [self.unk]
                    break
                mine.append(i)
                at = end
            out += mine
        return tuple(out[:MAX_PIECES]) or (self.unk,)
