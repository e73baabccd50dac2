#!/usr/bin/env python3
"""How well the confidence of events says how often they are right, and the correction that would make it say so.

    calibrate.py GOLD.jsonl RECORDS.jsonl TOOLS       TOOLS: folder of score_events.py

An event is right where one of its triggers overlaps one of a gold event of the same type. Prints a table (confidence, events,
share right) and slope and shift of the logistic curve from the log-odds of the confidence to being right. With slope a and
shift b in event/confidence.go now, the new ones are slope*a and slope*b + shift.
"""
import json
import math
import sys


def main():
    sys.path.insert(0, sys.argv[3])
    import score_events as se
    gold = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    records = {r["id"]: r for r in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
    rows = []
    for a in gold:
        r = records[a["id"]]
        g = se.Gold(a, r["article"]["text"]).events()
        used = set()
        for p in sorted(r["events"], key=lambda p: -p["confidence"]):
            hit = next((i for i, x in enumerate(g) if i not in used and x["first"]["type"] == p["type"]
                        and any(se.overlap(s, t) for s, _ in x["mentions"] for t in se.triggers(p))), None)
            if hit is not None:
                used.add(hit)
            rows.append((min(max(p["confidence"], 0.001), 0.999), hit is not None))
    for low in (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        high = 0.3 if low == 0 else low + 0.1
        some = [y for p, y in rows if low <= p < high or high > 0.99 and p >= low]
        if some:
            print(f"{low:.1f} to {high:.1f}: {len(some)} events, {100 * sum(some) / len(some):.0f} % right")
    a, b = 1.0, 0.0
    for _ in range(50):  # Newton's method
        g0 = g1 = h00 = h01 = h11 = 1e-9
        for p, y in rows:
            x = math.log(p / (1 - p))
            q = 1 / (1 + math.exp(-(a * x + b)))
            g0, g1 = g0 + (y - q) * x, g1 + (y - q)
            w = q * (1 - q)
            h00, h01, h11 = h00 + w * x * x, h01 + w * x, h11 + w
        d = h00 * h11 - h01 * h01
        cut = lambda step: max(-0.5, min(0.5, step))
        a, b = a + cut((h11 * g0 - h01 * g1) / d), b + cut((h00 * g1 - h01 * g0) / d)
    print(f"slope {a:.3f} shift {b:.3f}")


if __name__ == "__main__":
    main()
