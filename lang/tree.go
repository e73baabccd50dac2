package lang

import (
	"math"

	"demarche/lang/encoder"
)

// tree fills in the dependency tree of sentence i.
func (r *Reader) tree(w *work, d *Doc, i int) {
	s := &d.Sentences[i]
	n := len(s.Words)
	x := d.vectors[s.first*width : (s.first+n)*width]
	h := &r.heads
	w.a = grow(w.a, n*arcWidth)
	h.arcDep.Apply(w.ws, w.a, x, n)
	encoder.Gelu(w.a)
	// Heads: the root first, then the words.
	w.b = grow(w.b, (n+1)*arcWidth)
	h.arcHead.Apply(w.ws, w.b, d.sentences[i*width:(i+1)*width], 1)
	h.arcHead.Apply(w.ws, w.b[arcWidth:], x, n)
	encoder.Gelu(w.b)
	w.c = grow(w.c, n+1)
	h.arcBias.Apply(w.ws, w.c, w.b, n+1)
	w.out = grow(w.out, n*(n+1))
	encoder.MatMulTF32(w.out, w.a, w.b, n, arcWidth, n+1)
	scale := float32(1 / math.Sqrt(arcWidth))
	for k := range n {
		row := w.out[k*(n+1) : (k+1)*(n+1)]
		for j := range row {
			row[j] = row[j]*scale + w.c[j]
		}
		row[k+1] = float32(math.Inf(-1))
	}
	heads := spanningTree(w.out, n)

	p := &h.rel
	w.a, w.b = grow(w.a, n*p.hidden), grow(w.b, (n+1)*p.hidden)
	p.a.Apply(w.ws, w.a, x, n)
	p.b.Apply(w.ws, w.b, d.sentences[i*width:(i+1)*width], 1)
	p.b.Apply(w.ws, w.b[p.hidden:], x, n)
	for k := range n {
		z := w.a[k*p.hidden : (k+1)*p.hidden]
		encoder.Add(z, w.b[heads[k]*p.hidden:(heads[k]+1)*p.hidden])
		dist := 0
		if heads[k] > 0 {
			dist = heads[k] - 1 - k
		}
		at := bucket(dist) * p.hidden
		encoder.Add(z, p.dist[at:at+p.hidden])
	}
	encoder.Gelu(w.a)
	m := len(p.out.labels)
	w.out = grow(w.out, n*m)
	p.out.Apply(w.ws, w.out, w.a, n)
	for k := range n {
		s.Words[k].Head = heads[k] - 1
		s.Words[k].Rel = p.out.labels[bestRel(p.out.labels, w.out[k*m:(k+1)*m], heads[k] == 0)]
	}
}

// bestRel takes the best label, 'root' for the root alone.
func bestRel(labels []string, x []float32, root bool) int {
	best := -1
	for i, v := range x {
		if (labels[i] == "root") == root && (best < 0 || v > x[best]) {
			best = i
		}
	}
	return max(best, 0)
}

// spanningTree gives heads of n words (0 is the root, word k is k+1) that make a tree with one root child. Scores: n rows of
// n+1. Most sentences' best heads are a tree already; the rest go through Chu-Liu and Edmonds' algorithm, once with the
// root's scores as they are, and, where several words hang from the root, once more with all but the best-scored of these
// barred from it. That last step need not give the best tree of all with one root: trying each root would cost n runs.
func spanningTree(scores []float32, n int) []int {
	heads := make([]int, n)
	for k := range n {
		heads[k] = argmax(scores[k*(n+1) : (k+1)*(n+1)])
	}
	if isTree(heads) {
		return heads
	}
	m := make([][]float64, n+1)
	for k := range m {
		m[k] = make([]float64, n+1)
		for j := range m[k] {
			m[k][j] = math.Inf(-1)
			if k > 0 {
				m[k][j] = float64(scores[(k-1)*(n+1)+j])
			}
		}
	}
	tree := edmonds(m)
	var roots []int
	for k := 1; k <= n; k++ {
		if tree[k] == 0 {
			roots = append(roots, k)
		}
	}
	if len(roots) > 1 {
		best := roots[0]
		for _, k := range roots {
			if m[k][0] > m[best][0] {
				best = k
			}
		}
		for k := 1; k <= n; k++ {
			if k != best {
				m[k][0] = -1e6
			}
		}
		tree = edmonds(m)
	}
	copy(heads, tree[1:])
	return heads
}

// isTree says whether the heads have one root child and no cycle.
func isTree(heads []int) bool {
	roots := 0
	state := make([]int8, len(heads))
	for k, h := range heads {
		if h == 0 {
			roots++
		}
		at := k
		for at >= 0 && state[at] == 0 {
			state[at] = 1
			at = heads[at] - 1
		}
		if at >= 0 && state[at] == 1 {
			return false
		}
		for at = k; at >= 0 && state[at] == 1; at = heads[at] - 1 {
			state[at] = 2
		}
	}
	return roots == 1
}

// edmonds finds the best arborescence from node 0; m[dep][head] are scores. It contracts one cycle at a time; trees here
// have a few hundred nodes and few cycles.
func edmonds(m [][]float64) []int {
	n := len(m)
	head := make([]int, n)
	for k := 1; k < n; k++ {
		best := -1
		for j := range n {
			if j != k && (best < 0 || m[k][j] > m[k][best]) {
				best = j
			}
		}
		head[k] = best
	}
	cycle := findCycle(head)
	if cycle == nil {
		return head
	}
	in := make([]bool, n)
	var inside float64
	for _, k := range cycle {
		in[k] = true
		inside += m[k][head[k]]
	}
	// Nodes outside keep their order; the cycle becomes the last one.
	var old []int
	at := make([]int, n)
	for k := range n {
		if !in[k] {
			at[k] = len(old)
			old = append(old, k)
		}
	}
	c := len(old)
	small := make([][]float64, c+1)
	enter := make([]int, c) // node of the cycle by which an outside head enters it
	leave := make([]int, c) // node of the cycle that is an outside node's head
	for i := range small {
		small[i] = make([]float64, c+1)
		for j := range small[i] {
			small[i][j] = math.Inf(-1)
		}
	}
	for i, k := range old {
		for j, h := range old {
			small[i][j] = m[k][h]
		}
		enter[i], leave[i] = cycle[0], cycle[0]
		bestIn, bestOut := math.Inf(-1), math.Inf(-1)
		for _, v := range cycle {
			if gain := inside - m[v][head[v]] + m[v][k]; gain > bestIn {
				bestIn, enter[i] = gain, v
			}
			if m[k][v] > bestOut {
				bestOut, leave[i] = m[k][v], v
			}
		}
		small[c][i], small[i][c] = bestIn, bestOut
	}
	part := edmonds(small)
	for i, k := range old {
		if k == 0 {
			continue
		}
		if part[i] == c {
			head[k] = leave[i]
		} else {
			head[k] = old[part[i]]
		}
	}
	from := part[c]
	head[enter[from]] = old[from]
	return head
}

// findCycle gives the nodes of one cycle of the heads, or nil.
func findCycle(head []int) []int {
	state := make([]int8, len(head))
	state[0] = 2
	for k := 1; k < len(head); k++ {
		at := k
		for state[at] == 0 {
			state[at] = 1
			at = head[at]
		}
		if state[at] == 1 {
			var out []int
			for v := at; ; v = head[v] {
				out = append(out, v)
				if head[v] == at {
					return out
				}
			}
		}
		for v := k; state[v] == 1; v = head[v] {
			state[v] = 2
		}
	}
	return nil
}
