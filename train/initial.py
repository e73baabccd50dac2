"""The initial weights of the encoder and the word pieces, read from the jar that carries them: see README.md here."""
import json
import zipfile

import onnx
import torch
from onnx import numpy_helper

MINE = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
        "ln1": "attention.output.LayerNorm", "ff1": "intermediate.dense", "ff2": "output.dense", "ln2": "output.LayerNorm"}


def member(jar, ending):
    with zipfile.ZipFile(jar) as z:
        name, = (n for n in z.namelist() if n.endswith(ending))
        return z.read(name)


def vocabulary(jar):
    """The word pieces, each at its number."""
    pieces = json.loads(member(jar, "-tokenizer.json"))["model"]["vocab"]
    out = sorted(pieces, key=pieces.get)
    if [pieces[p] for p in out] != list(range(len(out))):
        raise ValueError(f"{jar}: the word pieces are not numbered from 0 on")
    return out


def weights(jar):
    """Tensors by name. The matrices of linear layers stand in the graph without a name: the operation that uses one names it."""
    graph = onnx.load_from_string(member(jar, ".onnx")).graph
    given = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    out = {k: v for k, v in given.items() if k.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul":
            for name in node.input:
                if name in given:
                    out[node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"] = given[name].T.contiguous()
    return out


def lay(encoder, jar):
    """Lay the pretrained weights into the encoder."""
    w = weights(jar)

    def put(module, name):
        module.weight.copy_(w[name + ".weight"])
        module.bias.copy_(w[name + ".bias"])

    with torch.no_grad():
        encoder.word.weight.copy_(w["embeddings.word_embeddings.weight"])
        encoder.pos.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        put(encoder.ln, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            for mine, theirs in MINE.items():
                put(getattr(layer, mine), f"encoder.layer.{i}.{theirs}")
