"""The network: a BERT-shaped encoder of twelve layers read once a sentence, and small heads on its word vectors."""
import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, INNER, SHAPES, LAYERS = 384, 12, 1536, 10, 12


class Rounded(torch.autograd.Function):
    """Rows rounded to 255 steps of their own scale, as int8 will hold them; the gradient passes as if nothing was done."""

    @staticmethod
    def forward(ctx, x):
        s = x.abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
        return torch.round(x / s).mul_(s)

    @staticmethod
    def backward(ctx, grad):
        return grad


class Linear(nn.Linear):
    """A linear layer that learns under the rounding that the product will compute with, while `rounding` is set."""

    rounding = False

    def forward(self, x):
        if self.training and Linear.rounding:
            return F.linear(Rounded.apply(x), Rounded.apply(self.weight), self.bias)
        return super().forward(x)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.ff1, self.ff2 = Linear(HIDDEN, INNER), Linear(INNER, HIDDEN)
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
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
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
        self.a, self.b = Linear(HIDDEN, width), Linear(HIDDEN, width)
        self.dist = nn.Embedding(32, width)
        self.out = Linear(width, labels)
        nn.init.normal_(self.dist.weight, std=0.02)

    def forward(self, left, right, distance):
        return self.end(self.a(left) + self.b(right) + self.dist(distance))

    def among(self, words, left, right, distance):
        """The same for many pairs of the same words, given by their indices: each word goes through its layer once."""
        unique, at = torch.unique(left, return_inverse=True)
        return self.end(self.a(words[unique])[at] + self.b(words)[right] + self.dist(distance))

    def end(self, z):
        return self.out(F.dropout(F.gelu(z, approximate="tanh"), 0.1, self.training))


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
        self.upos, self.xpos, self.lemma = (Linear(HIDDEN, n(k)) for k in ("upos", "xpos", "lemma"))
        self.arc_dep, self.arc_head = Linear(HIDDEN, 192), Linear(HIDDEN, 192)
        self.arc_bias = Linear(192, 1)
        self.rel = Pair(n("rel"))
        self.names = Linear(HIDDEN, n("names"))
        self.other_names = nn.ModuleDict({k: Linear(HIDDEN, len(v)) for k, v in labels.items() if k.startswith("names_")})
        self.trigger = Linear(HIDDEN, n("trigger"))
        self.event = Linear(3 * HIDDEN, HIDDEN)
        self.mode, self.status, self.context, self.cameo = (Linear(HIDDEN, n(k)) for k in ("mode", "status", "context", "cameo"))
        self.role = Pair(n("role"))
        self.cue = Linear(HIDDEN, n("cue"))
        self.qrole = Pair(n("qrole"))
        self.link_q, self.link_k = Linear(2 * HIDDEN, 128), Linear(2 * HIDDEN, 128)
        # features of a pair: same text, head word the same, sentences apart (0,1,2,3+), mentions between (log)
        self.link_f = nn.Linear(7, 1)
        self.link_none = Linear(2 * HIDDEN, 1)
        # who plays a part that the trigger's own sentence does not name: source and target, each with its own query
        self.far_q, self.far_k = Linear(HIDDEN, 2 * 128), Linear(2 * HIDDEN, 128)
        self.far_f = nn.Linear(15, 2)
        self.far_w = Linear(HIDDEN, 2 * 15)
        self.far_none = Linear(HIDDEN, 2)
        # which earlier telling a trigger repeats; features as in losses.same_features
        self.same_q, self.same_k = Linear(HIDDEN, 128), Linear(HIDDEN, 128)
        self.same_f = nn.Linear(16, 1)
        self.same_none = Linear(HIDDEN, 1)
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
