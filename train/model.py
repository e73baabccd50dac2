"""The network: a BERT-shaped encoder of six layers read once a sentence, and small heads on its word vectors."""
import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, INNER, SHAPES = 384, 12, 1536, 10


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.ff1, self.ff2 = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.ln1, self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, pack, drop):
        n = x.shape[0]
        q, k, v = (pack.pad(w(x)) for w in (self.q, self.k, self.v))
        b, l, _ = q.shape
        q, k, v = (t.view(b, l, HEADS, HIDDEN // HEADS).transpose(1, 2) for t in (q, k, v))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=pack.mask)
        a = pack.unpad(a.transpose(1, 2).reshape(b, l, HIDDEN))
        x = self.ln1(x + F.dropout(self.o(a), drop, self.training))
        y = self.ff2(F.gelu(self.ff1(x), approximate="tanh"))
        return self.ln2(x + F.dropout(y, drop, self.training))


class Pack:
    """Sentences of one batch laid end to end, with the way to a padded form and back."""

    def __init__(self, lengths):
        self.lengths = torch.tensor(lengths)
        b, l = len(lengths), max(lengths)
        at = torch.arange(l)[None, :] < self.lengths[:, None]
        self.flat = at.reshape(-1).nonzero().squeeze(1)
        self.shape = (b, l)
        self.mask = torch.zeros(b, 1, 1, l).masked_fill(~at[:, None, None, :], -1e9)
        self.position = (torch.arange(l)[None, :].expand(b, l)).reshape(-1)[self.flat]
        self.starts = torch.cumsum(self.lengths, 0) - self.lengths

    def pad(self, x):
        out = x.new_zeros(self.shape[0] * self.shape[1], x.shape[1])
        return out.index_copy(0, self.flat, x).view(*self.shape, -1)

    def unpad(self, x):
        return x.reshape(self.shape[0] * self.shape[1], -1)[self.flat]


class Encoder(nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.word = nn.Embedding(vocab, HIDDEN)
        self.pos = nn.Embedding(512, HIDDEN)
        self.shape = nn.Embedding(SHAPES, HIDDEN)
        self.ln = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(6))
        nn.init.normal_(self.shape.weight, std=0.01)
        self.drop = 0.1

    def forward(self, ids, shapes, pack):
        x = self.ln(self.word(ids) + self.pos(pack.position) + self.shape(shapes))
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, pack, self.drop)
        return x


class Pair(nn.Module):
    """Labels of word pairs: out(gelu(a(left) + b(right) + distance))."""

    def __init__(self, labels, width=192):
        super().__init__()
        self.a, self.b = nn.Linear(HIDDEN, width), nn.Linear(HIDDEN, width)
        self.dist = nn.Embedding(32, width)
        self.out = nn.Linear(width, labels)
        nn.init.normal_(self.dist.weight, std=0.02)

    def forward(self, left, right, distance):
        z = F.gelu(self.a(left) + self.b(right) + self.dist(distance), approximate="tanh")
        return self.out(F.dropout(z, 0.1, self.training))


def bucket(d):
    """Class of a signed distance in words: exact to 8, then by doubling; 0 to 31."""
    d = torch.as_tensor(d)
    m = d.abs()
    far = torch.where(m > 8, torch.where(m > 12, torch.where(m > 18, torch.where(m > 27, torch.where(m > 40, 13, 12), 11), 10), 9), m)
    return torch.where(d < 0, far + 16, far)


class Model(nn.Module):
    """labels: name of head -> list of labels."""

    def __init__(self, vocab, labels):
        super().__init__()
        self.encoder = Encoder(vocab)
        self.labels = labels
        n = lambda k: len(labels[k])
        self.upos, self.xpos, self.lemma = (nn.Linear(HIDDEN, n(k)) for k in ("upos", "xpos", "lemma"))
        self.arc_dep, self.arc_head = nn.Linear(HIDDEN, 192), nn.Linear(HIDDEN, 192)
        self.arc_bias = nn.Linear(192, 1)
        self.rel = Pair(n("rel"))
        self.names = nn.Linear(HIDDEN, n("names"))
        self.other_names = nn.ModuleDict({k: nn.Linear(HIDDEN, len(v)) for k, v in labels.items() if k.startswith("names_")})
        self.trigger = nn.Linear(HIDDEN, n("trigger"))
        self.event = nn.Linear(3 * HIDDEN, HIDDEN)
        self.mode, self.status, self.context, self.cameo = (nn.Linear(HIDDEN, n(k)) for k in ("mode", "status", "context", "cameo"))
        self.role = Pair(n("role"))
        self.cue = nn.Linear(HIDDEN, n("cue"))
        self.qrole = Pair(n("qrole"))
        self.link_q, self.link_k = nn.Linear(2 * HIDDEN, 128), nn.Linear(2 * HIDDEN, 128)
        # features of a pair: same text, head word the same, sentences apart (0,1,2,3+), mentions between (log)
        self.link_f = nn.Linear(7, 1)
        self.link_none = nn.Linear(2 * HIDDEN, 1)
        # who plays a part that the trigger's own sentence does not name: source and target, each with its own query
        self.far_q, self.far_k = nn.Linear(HIDDEN, 2 * 128), nn.Linear(2 * HIDDEN, 128)
        self.far_f = nn.Linear(9, 2)
        self.far_none = nn.Linear(HIDDEN, 2)
        self.drop = 0.1

    def arcs(self, words, cls, sent_starts, lengths):
        """Scores of heads: for each sentence [n, n+1]; column 0 is the root."""
        d = F.gelu(self.arc_dep(words), approximate="tanh")
        h = F.gelu(self.arc_head(words), approximate="tanh")
        r = F.gelu(self.arc_head(cls), approximate="tanh")
        bias, rbias = self.arc_bias(h).squeeze(1), self.arc_bias(r).squeeze(1)
        out = []
        for i, (s, n) in enumerate(zip(sent_starts, lengths)):
            hs = torch.cat([r[i:i + 1], h[s:s + n]])
            b = torch.cat([rbias[i:i + 1], bias[s:s + n]])
            out.append(d[s:s + n] @ hs.T / 192 ** 0.5 + b[None, :])
        return out
