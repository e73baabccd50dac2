package encoder

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func randomPart(r *rand.Rand, out, in int) part {
	p := part{in: in, out: out, w: make([]int8, out*in), scale: floats(r, out, 1), bias: floats(r, out, 1)}
	for i := range p.w {
		p.w[i] = int8(r.IntN(255) - 127)
	}
	return p
}

// exact gives the sums and outputs by the definition.
func exact(p part, x []float32, rows int) ([]int32, []float32) {
	var sums []int32
	var y []float32
	q := make([]int16, p.in)
	for r := range rows {
		s := quantise16Portable(q, x[r*p.in:(r+1)*p.in])
		for o := range p.out {
			sum := int32(0)
			for k, v := range q {
				sum += int32(v) * int32(p.w[o*p.in+k])
			}
			sums = append(sums, sum)
			y = append(y, float32(float32(sum)*float32(s*p.scale[o]))+p.bias[o])
		}
	}
	return sums, y
}

// allSums runs a layer's kernel and lays its sums out as [rows][out].
func allSums(l *Linear, ws *Workspace, x []float32, rows int) []int32 {
	out := make([]int32, rows*l.out)
	for r0 := 0; r0 < rows; r0 += rowBlock {
		n := min(rowBlock, rows-r0)
		l.block(ws, make([]float32, n*l.out), x[r0*l.in:(r0+n)*l.in], n) // quantises
		w := l.path.width()
		for col := 0; col < l.out; col += w {
			l.sums(ws, ws.acc[:rowBlock*w], col, n)
			for r := range n {
				for c := 0; c < w && col+c < l.out; c++ {
					out[(r0+r)*l.out+col+c] = ws.acc[r*w+c]
				}
			}
		}
	}
	return out
}

func checkLinear(t *testing.T, pa path, r *rand.Rand, p part, rows int, dev float64) {
	t.Helper()
	x := floats(r, rows*p.in, dev)
	sums, want := exact(p, x, rows)
	l, ws := newLinear(pa, p.in, p), NewWorkspace()
	got := make([]float32, rows*p.out+1)
	got[rows*p.out] = 42
	l.Apply(ws, got, x, rows)
	if !slices.Equal(allSums(l, ws, x, rows), sums) {
		t.Errorf("%d rows, %d to %d: sums differ", rows, p.in, p.out)
	}
	if !slices.Equal(got[:rows*p.out], want) {
		t.Errorf("%d rows, %d to %d: outputs differ by %v", rows, p.in, p.out, farthest(got, want))
	}
	if got[rows*p.out] != 42 {
		t.Errorf("%d rows, %d to %d: wrote behind the end", rows, p.in, p.out)
	}
}

func TestLinearIsExact(t *testing.T) {
	on(t, func(t *testing.T, pa path) {
		r := rand.New(rand.NewPCG(7, 7))
		for rows := 1; rows <= 70; rows++ {
			checkLinear(t, pa, r, randomPart(r, 1+r.IntN(70), 1+r.IntN(100)), rows, 1)
		}
		for _, in := range []int{1, 3, 8, 16, 32, 383, 384, 385, 392, 768, 1536, 3000} {
			for _, out := range []int{1, 2, 7, 8, 15, 16, 17, 63, 64, 65, 130} {
				checkLinear(t, pa, r, randomPart(r, out, in), 1+r.IntN(13), math.Pow(10, float64(r.IntN(7)-3)))
			}
		}
		checkLinear(t, pa, r, randomPart(r, 40, 384), 200, 1) // several blocks
	})
}

// The largest sums there can be must neither saturate nor wrap.
func TestLinearExtremes(t *testing.T) {
	on(t, func(t *testing.T, pa path) {
		for _, sign := range []int8{1, -1} {
			p := part{in: 1536, out: 64, w: make([]int8, 64*1536), scale: make([]float32, 64), bias: make([]float32, 64)}
			x := make([]float32, 7*1536)
			for i := range p.w {
				p.w[i] = 127 * sign
			}
			for i := range x {
				x[i] = 3
			}
			for i := range 1536 { // a row of zeros
				x[1536+i] = 0
			}
			for i := range 1536 { // and one of the most negative
				x[2*1536+i] = -3
			}
			sums, _ := exact(p, x, 7)
			if !slices.Equal(allSums(newLinear(pa, p.in, p), NewWorkspace(), x, 7), sums) {
				t.Error("sums differ")
			}
			if sums[0] != 1536*127*127*int32(sign) || sums[64] != 0 {
				t.Error(sums[0], sums[64])
			}
		}
	})
}

func TestLinearStacked(t *testing.T) {
	on(t, func(t *testing.T, pa path) {
		r := rand.New(rand.NewPCG(8, 8))
		a, b := randomPart(r, 5, 24), randomPart(r, 20, 24)
		x := floats(r, 3*24, 1)
		_, ya := exact(a, x, 3)
		_, yb := exact(b, x, 3)
		got := make([]float32, 3*25)
		newLinear(pa, 24, a, b).Apply(NewWorkspace(), got, x, 3)
		for i := range 3 {
			if !slices.Equal(got[i*25:i*25+5], ya[i*5:i*5+5]) || !slices.Equal(got[i*25+5:i*25+25], yb[i*20:i*20+20]) {
				t.Error("row", i)
			}
		}
	})
}

func FuzzLinear(f *testing.F) {
	f.Add(uint64(1), uint16(10), uint16(20), uint8(5))
	f.Add(uint64(2), uint16(384), uint16(64), uint8(97))
	f.Fuzz(func(t *testing.T, seed uint64, in, out uint16, rows uint8) {
		r := rand.New(rand.NewPCG(seed, 9))
		p := randomPart(r, 1+int(out)%200, 1+int(in)%900)
		for _, pa := range []path{portable, avx2, vnni} {
			if available(pa) {
				active = pa
				checkLinear(t, pa, rand.New(rand.NewPCG(seed, 10)), p, 1+int(rows)%120, 1)
			}
		}
	})
}

func TestQuantise(t *testing.T) {
	on(t, func(t *testing.T, pa path) {
		r := rand.New(rand.NewPCG(9, 9))
		for _, n := range []int{1, 8, 16, 24, 32, 64, 96, 384, 385, 1536} {
			for i, dev := range []float64{1, 1e-3, 1e9, 0, 1e-38, 1e-44} {
				x := aligned(floats(r, n, dev), i)
				if dev == 1 { // halves, which must go to even
					for k := range x {
						x[k] = float32(r.IntN(255)-127) / 2
					}
					x[n-1] = 127
				}
				q, want := make([]int16, roundUp(n, 8)), make([]int16, roundUp(n, 8))
				s, ws := quantise16(q, x), quantise16Portable(want, x)
				if s != ws || !slices.Equal(q, want) {
					t.Errorf("n %d, deviation %g: differs", n, dev)
				}
				q8, w8 := make([]uint8, roundUp(n, 8)), make([]uint8, roundUp(n, 8))
				if s := quantise8(q8, x); s != quantise8Portable(w8, x) || s != ws || !slices.Equal(q8, w8) {
					t.Errorf("n %d, deviation %g: uint8 differs", n, dev)
				}
				for k := range x {
					if int(q8[k])-128 != int(q[k]) {
						t.Fatal(q8[k], q[k])
					}
					if ws > 0 && dev == 1 && float64(q[k]) != math.RoundToEven(float64(x[k])) {
						t.Fatal(x[k], q[k])
					}
				}
			}
		}
	})
}

func BenchmarkLinear(b *testing.B) {
	for _, p := range []path{portable, avx2, vnni} {
		for _, s := range [][3]int{{93, 384, 1152}, {93, 1536, 384}} {
			b.Run(fmt.Sprintf("%s/%dx%dx%d", p, s[0], s[1], s[2]), func(b *testing.B) {
				use(b, p)
				r := rand.New(rand.NewPCG(1, 1))
				l, ws := newLinear(p, s[1], randomPart(r, s[2], s[1])), NewWorkspace()
				x, y := floats(r, s[0]*s[1], 1), make([]float32, s[0]*s[2])
				for b.Loop() {
					l.Apply(ws, y, x, s[0])
				}
				b.ReportMetric(2*float64(s[0]*s[1]*s[2])*float64(b.N)/b.Elapsed().Seconds()/1e9, "Gop/s")
			})
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	f := model(1, 30522, 6)
	lengths := slices.Repeat([]int{31}, 32)
	for _, p := range []path{portable, avx2, vnni} {
		b.Run(p.String(), func(b *testing.B) {
			use(b, p)
			e, ws := loaded(b, f), NewWorkspace()
			in := batch(1, 30522, lengths...)
			for b.Loop() {
				e.Encode(ws, in)
			}
			b.ReportMetric(32*float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
		})
	}
}

func BenchmarkLoad(b *testing.B) {
	f := model(1, 30522, 6)
	for b.Loop() {
		loaded(b, f)
	}
}
