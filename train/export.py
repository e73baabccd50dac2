"""Quantise a trained network and write the weights file, with reference vectors for the tests of lang/.

Matrices: int8 with one scale an output row (embeddings: one a word). Activations are quantised at run time, a scale a row.
"""
import copy
import json
import pathlib

import torch
from safetensors.torch import save_file
from torch import nn

import batches
import figures
import model as m

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Written for this project; what the Go side must reproduce on them stands in lang/testdata/reference.json.
SENTENCES = [
    "Police arrested six students on Tuesday after a march in Nairobi .",
    "\" We will not negotiate with kidnappers , \" the minister 's spokeswoman said .",
    "RUSSIA EXPELS TWO DIPLOMATS",
    "The E.U. 's envoy , José Álvarez-Núñez , did n't rule out €1.5bn in aid — or sanctions .",
    "It rained .",
]


def quantise(w):
    """int8 rows and their scales."""
    scale = w.abs().amax(1).clamp(min=1e-12) / 127
    return torch.clamp(torch.round(w / scale[:, None]), -127, 127).to(torch.int8), scale


class IntLinear(nn.Module):
    """A linear layer computed as the product computes it: int8 weights, int8 activations with a scale a row."""

    def __init__(self, linear):
        super().__init__()
        q, s = quantise(linear.weight.data)
        self.q, self.s, self.b = q.double(), s, linear.bias.data

    def forward(self, x):
        sx = x.abs().amax(-1, keepdim=True) / 127
        q = torch.where(sx > 0, torch.round(x / sx.clamp(min=1e-30)), torch.zeros_like(x))
        y = (q.double() @ self.q.T).float()
        return y * sx * self.s + self.b


def as_int8(net, activations=True):
    """A copy of the network with the weights of the file; with activations=False only the weights are rounded."""
    net = copy.deepcopy(net).eval()

    def walk(module):
        for name, child in module.named_children():
            if isinstance(child, nn.Linear):
                if name in ("link_f", "far_f", "same_f"):
                    continue  # kept in float: a handful of features
                if activations:
                    setattr(module, name, IntLinear(child))
                else:
                    q, s = quantise(child.weight.data)
                    child.weight.data = q.float() * s[:, None]
            else:
                walk(child)

    walk(net)
    q, s = quantise(net.encoder.word.weight.data)
    net.encoder.word.weight.data = q.float() * s[:, None]
    return net


def tensors(net):
    out = {}

    def linear(name, layer):
        out[name], out[name + ".scale"] = quantise(layer.weight.data)
        out[name + ".b"] = layer.bias.data

    def norm(name, layer):
        out[name + ".w"], out[name + ".b"] = layer.weight.data, layer.bias.data

    e = net.encoder
    out["emb.word"], out["emb.word.scale"] = quantise(e.word.weight.data)
    out["emb.pos"], out["emb.shape"] = e.pos.weight.data, e.shape.weight.data
    norm("emb.ln", e.ln)
    for i, layer in enumerate(e.layers):
        for k in ("q", "k", "v", "o", "ff1", "ff2"):
            linear(f"enc.{i}.{k}", getattr(layer, k))
        norm(f"enc.{i}.ln1", layer.ln1)
        norm(f"enc.{i}.ln2", layer.ln2)
    for k in ("upos", "xpos", "lemma", "arc_dep", "arc_head", "arc_bias", "names", "trigger", "event", "mode", "status", "context", "cameo",
              "cue", "link_q", "link_k", "link_none", "far_q", "far_k", "far_none", "far_w", "same_q", "same_k", "same_none"):
        linear("head." + k, getattr(net, k))
    out["head.link_f.w"], out["head.link_f.b"] = net.link_f.weight.data[0], net.link_f.bias.data
    out["head.same_f.w"], out["head.same_f.b"] = net.same_f.weight.data[0], net.same_f.bias.data
    out["head.far_f.w"], out["head.far_f.b"] = net.far_f.weight.data, net.far_f.bias.data
    for k in ("rel", "role", "qrole"):
        p = getattr(net, k)
        linear(f"head.{k}.a", p.a)
        linear(f"head.{k}.b", p.b)
        linear(f"head.{k}.out", p.out)
        out[f"head.{k}.dist"] = p.dist.weight.data
    return {k: v.contiguous() for k, v in out.items()}


@torch.no_grad()
def reference(net, data):
    """Inputs and outputs of a few sentences: vectors of the float and of the int8 computation, labels of the int8 one."""
    whole, rounded = as_int8(net), as_int8(net, activations=False)
    out = []
    for text in SENTENCES:
        words = text.split(" ")
        b = batches.Batch(data, "reference", [{"words": words}])
        pack = m.Pack(b.lengths)
        x8, xf = whole.encoder(b.ids, b.shapes, pack), rounded.encoder(b.ids, b.shapes, pack)
        w, cls = x8[b.first], x8[pack.starts]
        arcs = whole.arcs(w, cls, [0], [len(words)])[0]
        lab = lambda k: [data.labels[k][i] for i in getattr(whole, k)(w).argmax(1)]
        row = {"words": words, "ids": b.ids.tolist(), "shapes": b.shapes.tolist(), "first": b.first.tolist(),
               "float": [[round(float(v), 5) for v in xf[i, :16]] for i in range(len(b.ids))],
               "int8": [[round(float(v), 5) for v in x8[i, :16]] for i in range(len(b.ids))],
               "arc": [[round(float(v), 4) for v in r] for r in arcs]}
        for k in ("upos", "xpos", "lemma", "names", "trigger", "cue"):
            row[k] = lab(k)
        at = 1 if len(words) > 1 else 0
        d = m.bucket(torch.arange(len(words)) - at)
        row["role"] = {"at": at, "scores": [[round(float(v), 4) for v in r] for r in whole.role(w[at].expand(len(words), -1), w, d)]}
        out.append(row)
    return out


def write(net, data, vocab, path):
    net = net.eval()
    shipped = {k: v for k, v in data.labels.items() if not k.startswith("names_")}
    meta = {"format": "demarche.model/1", "labels": json.dumps(shipped, ensure_ascii=False), "vocab": "\n".join(vocab),
            "licence": "CC BY-SA 4.0"}
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors(net), path, metadata=meta)
    ref = ROOT / "lang" / "testdata" / "reference.json"
    ref.parent.mkdir(parents=True, exist_ok=True)
    ref.write_text("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in reference(net, data)) + "\n]\n", encoding="utf-8")
    print("wrote", path, pathlib.Path(path).stat().st_size, "bytes", flush=True)
    print("float", json.dumps(figures.all_figures(net, data)), flush=True)
    print("int8 ", json.dumps(figures.all_figures(as_int8(net), data)), flush=True)
