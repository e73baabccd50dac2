package article

import "math"

// contextNames are the columns that context adds to features for the second judgement.
var contextNames = []string{
	"p", "p-1", "p-2", "p-3", "p+1", "p+2", "p+3", "near2", "near5", "near12", "massAbove", "massBelow", "shareAbove",
	"gapAbove", "gapBelow", "wordsAbove", "wordsBelow", "cluster", "clusterRank",
}

// context is what a first judgement p says of each block's surroundings: how likely its neighbours are body, how much
// body lies before and after it, how far off, and whether it stands in the largest cluster. train/lines/train.py computes
// the same.
func context(p []float64, words []int) [][]float64 {
	n := len(p)
	mass, all := make([]float64, n+1), make([]float64, n+1)
	w := make([]float64, n)
	for i := range p {
		w[i] = float64(max(words[i], 1))
		mass[i+1] = mass[i] + p[i]*w[i]
		all[i+1] = all[i] + w[i]
	}
	total := max(mass[n], 1)
	cluster := make([]int, n)
	var sums []float64
	last := -100
	for i := range p {
		cluster[i] = -1
		if p[i] >= 0.5 {
			if i-last > 7 {
				sums = append(sums, 0)
			}
			cluster[i] = len(sums) - 1
			sums[len(sums)-1] += p[i] * w[i]
			last = i
		}
	}
	top := -1
	for c := range sums {
		if top < 0 || sums[c] > sums[top] {
			top = c
		}
	}
	// nearest cluster above and below, for blocks in none
	type gap struct {
		at    int // last block of p >= 0.7, -1 for none
		owner int // last block that is in a cluster
	}
	up, down := make([]gap, n), make([]gap, n)
	g := gap{-1, -1}
	for i := range p {
		up[i] = g
		if p[i] >= 0.7 {
			g.at = i
		}
		if cluster[i] >= 0 {
			g.owner = i
		}
	}
	g = gap{-1, -1}
	for i := n - 1; i >= 0; i-- {
		down[i] = g
		if p[i] >= 0.7 {
			g.at = i
		}
		if cluster[i] >= 0 {
			g.owner = i
		}
	}
	at := func(i int) float64 {
		if i < 0 || i >= n {
			return -1
		}
		return p[i]
	}
	near := func(i, k int) float64 {
		lo, hi := max(0, i-k), min(n, i+k+1)
		return (mass[hi] - mass[lo] - p[i]*w[i]) / max(all[hi]-all[lo]-w[i], 1)
	}
	rows := make([][]float64, n)
	for i := range p {
		gapUp, gapDown, wordsUp, wordsDown := 99.0, 99.0, 9999.0, 9999.0
		if k := up[i].at; k >= 0 {
			gapUp, wordsUp = float64(i-k), all[i]-all[k+1]
		}
		if k := down[i].at; k >= 0 {
			gapDown, wordsDown = float64(k-i), all[k]-all[i+1]
		}
		c := cluster[i]
		if c < 0 {
			lo, hi := up[i].owner, down[i].owner
			if lo >= 0 && (hi < 0 || i-lo <= hi-i) {
				c = cluster[lo]
			} else if hi >= 0 {
				c = cluster[hi]
			}
		}
		share, rank := 0.0, 0.0
		if c >= 0 {
			share = sums[c] / total
			switch {
			case c > top:
				rank = 1
			case c < top:
				rank = -1
			}
		}
		rows[i] = []float64{
			p[i], at(i - 1), at(i - 2), at(i - 3), at(i + 1), at(i + 2), at(i + 3), near(i, 2), near(i, 5), near(i, 12),
			math.Log1p(mass[i]), math.Log1p(mass[n] - mass[i+1]), mass[i] / total, min(gapUp, 30), min(gapDown, 30),
			math.Log1p(wordsUp), math.Log1p(wordsDown), share, rank,
		}
	}
	return rows
}
