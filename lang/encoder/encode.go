package encoder

import (
	"fmt"
	"math"
)

// Batch is sentences laid end to end, without padding.
type Batch struct {
	IDs    []int32 // word pieces
	Shapes []uint8 // the shape class (0 to 9) of the word each belongs to
	Starts []int32 // where each sentence starts in IDs, and last len(IDs)
}

// Sentences is how many sentences the batch holds.
func (b *Batch) Sentences() int { return max(0, len(b.Starts)-1) }

// check panics with what is wrong with a batch: a mistake of the caller.
func (b *Batch) check(vocab int) {
	bad := func(format string, args ...any) { panic("encoder: " + fmt.Sprintf(format, args...)) }
	if len(b.Shapes) != len(b.IDs) {
		bad("%d shapes for %d pieces", len(b.Shapes), len(b.IDs))
	}
	if len(b.Starts) == 0 && len(b.IDs) == 0 {
		return
	}
	if len(b.Starts) == 0 || b.Starts[0] != 0 || int(b.Starts[len(b.Starts)-1]) != len(b.IDs) {
		bad("starts %v do not run from 0 to %d", b.Starts, len(b.IDs))
	}
	for i, s := range b.Starts[1:] {
		if n := s - b.Starts[i]; n < 0 || n > MaxPieces {
			bad("sentence %d has %d pieces; the limit is %d", i, n, MaxPieces)
		}
	}
	for i, id := range b.IDs {
		if id < 0 || int(id) >= vocab {
			bad("piece %d has number %d in a vocabulary of %d", i, id, vocab)
		}
		if b.Shapes[i] >= shapes {
			bad("piece %d has shape %d; there are %d", i, b.Shapes[i], shapes)
		}
	}
}

// groupRows is how many pieces, in whole sentences, go through all the layers
// together: few enough for what they carry to stay in the cache.
const groupRows = 2 * rowBlock

// Encode gives the vector of every piece, [len(IDs)][Hidden], valid until the
// workspace's next Encode. It panics when a sentence is longer than MaxPieces
// or a number is out of range: the caller splits long sentences.
func (e *Encoder) Encode(ws *Workspace, b *Batch) []float32 {
	b.check(len(e.wordScale))
	ws.out = grow(ws.out, len(b.IDs)*Hidden)
	for first := 0; first < b.Sentences(); {
		last := first + 1
		for last < b.Sentences() && b.Starts[last+1]-b.Starts[first] <= groupRows {
			last++
		}
		e.group(ws, b, b.Starts[first:last+1])
		first = last
	}
	return ws.out
}

func (e *Encoder) group(ws *Workspace, b *Batch, starts []int32) {
	from, to := int(starts[0]), int(starts[len(starts)-1])
	rows := to - from
	if rows == 0 {
		return
	}
	ws.qkv = grow(ws.qkv, rows*3*Hidden)
	ws.context = grow(ws.context, rows*Hidden)
	ws.tmp = grow(ws.tmp, rows*Hidden)
	ws.inner = grow(ws.inner, rowBlock*inner)
	x := ws.out[from*Hidden : to*Hidden]
	e.embed(ws, x, b, starts)
	for i := range e.layers {
		l := &e.layers[i]
		l.qkv.Apply(ws, ws.qkv, x, rows)
		for s, start := range starts[:len(starts)-1] {
			ws.attend(int(start)-from, int(starts[s+1])-from)
		}
		l.out.Apply(ws, ws.tmp, ws.context, rows)
		norms(x, ws.tmp, l.norm1W, l.norm1B)
		// A block of rows goes up and down at once, so that the wide middle
		// is never larger than a block.
		for r := 0; r < rows; r += rowBlock {
			n := min(rowBlock, rows-r)
			x, wide, y := x[r*Hidden:(r+n)*Hidden], ws.inner[:n*inner], ws.tmp[:n*Hidden]
			l.up.Apply(ws, wide, x, n)
			Gelu(wide)
			l.down.Apply(ws, y, wide, n)
			norms(x, y, l.norm2W, l.norm2B)
		}
	}
}

func (e *Encoder) embed(ws *Workspace, x []float32, b *Batch, starts []int32) {
	base := int(starts[0])
	for s, start := range starts[:len(starts)-1] {
		for i := int(start); i < int(starts[s+1]); i++ {
			id, p := int(b.IDs[i]), i-int(start)
			row := x[(i-base)*Hidden:][:Hidden]
			word, f := e.word[id*Hidden:][:Hidden], e.wordScale[id]
			pos := e.pos[p*Hidden:][:Hidden]
			for j := range row {
				row[j] = float32(float32(word[j])*f) + pos[j]
			}
			layerNorm(row, e.shape[int(b.Shapes[i])*Hidden:][:Hidden], e.normW, e.normB)
		}
	}
}

// norms adds y to x and norms each row.
func norms(x, y, w, b []float32) {
	for r := 0; r < len(x); r += Hidden {
		layerNorm(x[r:r+Hidden], y[r:r+Hidden], w, b)
	}
}

// attend does one sentence's attention, from ws.qkv to ws.context, rows from
// and to.
func (ws *Workspace) attend(from, to int) {
	n := to - from
	if n == 0 {
		return
	}
	// The keys are laid out by dimension, in rows padded to what the kernel
	// takes, so that scores are a matrix product along the sentence.
	wide := roundUp(n, 16)
	ws.keys = grow(ws.keys, headDim*wide)
	ws.scores = grow(ws.scores, n*wide)
	for h := range heads {
		q := ws.qkv[from*3*Hidden+h*headDim:]
		k, v := q[Hidden:], q[2*Hidden:]
		transpose(ws.keys, wide, k, 3*Hidden, n)
		matMul(ws.scores, wide, q, 3*Hidden, ws.keys, wide, n, headDim, wide)
		for i := range n {
			row := ws.scores[i*wide : (i+1)*wide]
			for j := n; j < wide; j++ {
				row[j] = -math.MaxFloat32 / 2
			}
			Softmax(row, 1/float32(5.656854249492381)) // sqrt(headDim)
		}
		matMul(ws.context[from*Hidden+h*headDim:], Hidden, ws.scores, wide, v, 3*Hidden, n, n, headDim)
	}
}

// transpose lays n vectors of headDim out by dimension, zeros behind them.
func transpose(dst []float32, wide int, src []float32, stride, n int) {
	for i := range n {
		for d, v := range src[i*stride : i*stride+headDim] {
			dst[d*wide+i] = v
		}
	}
	for d := range headDim {
		clear(dst[d*wide+n : (d+1)*wide])
	}
}
