#!/usr/bin/env python3
"""Train the network of lang/ and write its weights file: see README.md here.

    python3 train/train.py --data ../shared/data --initial build/e5-small-v2.jar --work build/train --out lang/model.safetensors

One run: the rates rise over the first steps and fall to the end; the last steps learn under the int8 arithmetic of the
product. A running average of the weights is what is measured and written. Seeds are fixed; figures printed while training are
from development sets and kept-aside articles only.
"""
import argparse
import json
import os
import pathlib
import random
import time

import torch

import batches
import export
import figures
import initial
import losses
import model

ROOT = pathlib.Path(__file__).resolve().parent.parent
LR, HEAD_LR = 1.5e-4, 1e-3  # highest rates of learning of the encoder and of the heads
RISE = 200  # steps until they are reached
SHARES = dict(article_rounds=1, tree_share=0.4, ner_share=0.12)  # of each epoch: see batches.epoch
ROUNDED = 800  # last steps that learn under the int8 arithmetic


class Run:
    """A network in training, its average, and the way to and from a checkpoint."""

    def __init__(self, data, vocab, jar):
        self.labels = data.labels
        self.net, self.average = model.Model(len(vocab), data.labels), model.Model(len(vocab), data.labels)
        initial.lay(self.net.encoder, jar)
        self.average.load_state_dict(self.net.state_dict())
        for n in (self.net, self.average):
            n.encoder.word.weight.requires_grad_(False)
        self.encoder = [p for n, p in self.net.named_parameters() if n.startswith("encoder.") and p.requires_grad]
        self.heads = [p for n, p in self.net.named_parameters() if not n.startswith("encoder.")]
        self.opt = torch.optim.AdamW([{"params": self.encoder, "lr": 0.0, "top": LR}, {"params": self.heads, "lr": 0.0, "top": HEAD_LR}],
                                     weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.step = 0

    def learn(self, data, batch, total):
        """One step; gives the number of word pieces and the losses by head."""
        kind, items, links = batch
        model.Linear.rounding = self.step > total - ROUNDED
        rate = min(1.0, (self.step + 1) / RISE) * max(0.02, 1 - self.step / total)
        for g in self.opt.param_groups:
            g["lr"] = g["top"] * rate
        self.net.train()
        b = batches.Batch(data, kind, items)
        loss, parts = losses.losses(self.net, data, b, links)
        self.opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.encoder + self.heads, 1.0)
        self.opt.step()
        decay = min(0.998, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            trained = lambda n: [p for p in n.parameters() if p.requires_grad]
            torch._foreach_lerp_(trained(self.average), trained(self.net), 1 - decay)
        self.step += 1
        return len(b.ids), parts

    def save(self, path):
        state = {"labels": self.labels, "model": self.average.state_dict(), "net": self.net.state_dict(), "opt": self.opt.state_dict(), "step": self.step}
        torch.save(state, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    def load(self, path):
        state = torch.load(path, weights_only=False)
        self.average.load_state_dict(state["model"])
        if "net" in state:
            self.net.load_state_dict(state["net"])
            self.opt.load_state_dict(state["opt"])
            self.step = state["step"]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="../shared/data")
    ap.add_argument("--corpus", default=str(ROOT / "train" / "corpus"))
    ap.add_argument("--initial", type=pathlib.Path, required=True, help="the jar with the initial weights and word pieces")
    ap.add_argument("--work", type=pathlib.Path, default=pathlib.Path("build/train"))
    ap.add_argument("--out", default=str(ROOT / "lang" / "model.safetensors"))
    ap.add_argument("--steps", type=int, default=3100)
    ap.add_argument("--pieces", type=int, default=1100, help="word pieces a batch")
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    ap.add_argument("--resume", action="store_true", help="go on from the checkpoint in --work")
    ap.add_argument("--export-only", action="store_true", help="write the weights of the checkpoint in --work")
    o = ap.parse_args()
    o.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(20161)
    torch.set_num_threads(o.threads)
    rng = random.Random(20161)
    vocab = initial.vocabulary(o.initial)
    data = batches.Data(o.data, o.corpus, ROOT, vocab)
    print("articles", len(data.train), "kept aside", len(data.held), {k: len(v) for k, v in data.labels.items()}, flush=True)
    last = o.work / "last.pt"
    if o.resume or o.export_only:
        data.relabel(torch.load(last, weights_only=False)["labels"])
    run = Run(data, vocab, o.initial)
    if o.resume or o.export_only:
        run.load(last)
    if not o.export_only:
        train(run, data, o, rng, last)
    export.write(run.average, data, vocab, o.out)


def train(run, data, o, rng, last):
    """Epoch after epoch until the steps are done."""
    start, seen, mean = time.time(), 0, {}
    while run.step < o.steps:
        for batch in batches.epoch(data, rng, o.pieces, **SHARES):
            if run.step >= o.steps:
                break
            n, parts = run.learn(data, batch, o.steps)
            seen += n
            for k, v in parts.items():
                mean[k] = 0.98 * mean.get(k, v) + 0.02 * v
            if run.step % 50 == 0:
                print(f"{run.step}/{o.steps} {seen / (time.time() - start):.0f} pieces/s", " ".join(f"{k} {v:.3f}" for k, v in sorted(mean.items())), flush=True)
            if run.step % 250 == 0:
                run.save(last)
    run.save(last)
    print(f"{time.time() - start:.0f} s", json.dumps(figures.all_figures(run.average.eval(), data)), flush=True)


if __name__ == "__main__":
    main()
