package encoder

import (
	"fmt"
	"math"

	"demarche/lang/tensors"
)

// The reference: the same network with weights made float64 again and plain
// loops, nothing quantised on the way.

type matrix struct {
	w, b    []float64
	in, out int
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func wide(v []float32) []float64 {
	out := make([]float64, len(v))
	for i := range v {
		out[i] = float64(v[i])
	}
	return out
}

func refLinear(f *tensors.File, name string) matrix {
	w := must(f.I8(name))
	info, _ := f.Info(name)
	m := matrix{in: info.Shape[1], out: info.Shape[0], b: wide(must(f.F32(name + ".b")))}
	s := must(f.F32(name + ".scale"))
	for i, v := range w {
		m.w = append(m.w, float64(v)*float64(s[i/m.in]))
	}
	return m
}

func (m matrix) apply(x []float64) []float64 {
	y := make([]float64, m.out)
	for o := range y {
		y[o] = m.b[o]
		for i, v := range x {
			y[o] += m.w[o*m.in+i] * v
		}
	}
	return y
}

func refNorm(x, y []float64, w, b []float32) []float64 {
	out := make([]float64, len(x))
	mean, vr := 0.0, 0.0
	for i := range x {
		out[i] = x[i] + y[i]
		mean += out[i] / float64(len(x))
	}
	for _, v := range out {
		vr += (v - mean) * (v - mean) / float64(len(x))
	}
	for i, v := range out {
		out[i] = (v-mean)/math.Sqrt(vr+1e-12)*float64(w[i]) + float64(b[i])
	}
	return out
}

func refGelu(x float64) float64 {
	return 0.5 * x * (1 + math.Tanh(0.79788456*(x+0.044715*x*x*x)))
}

// refEncode gives the vectors of one sentence.
func refEncode(f *tensors.File, ids []int32, shape []uint8, layers int) [][]float64 {
	word, ws := must(f.I8("emb.word")), must(f.F32("emb.word.scale"))
	pos, sh := must(f.F32("emb.pos")), must(f.F32("emb.shape"))
	x := make([][]float64, len(ids))
	for i, id := range ids {
		row, add := make([]float64, Hidden), make([]float64, Hidden)
		for j := range row {
			row[j] = float64(word[int(id)*Hidden+j]) * float64(ws[id])
			add[j] = float64(pos[i*Hidden+j]) + float64(sh[int(shape[i])*Hidden+j])
		}
		x[i] = refNorm(row, add, must(f.F32("emb.ln.w")), must(f.F32("emb.ln.b")))
	}
	for k := range layers {
		at := fmt.Sprintf("enc.%d.", k)
		q, ke, v, o := refLinear(f, at+"q"), refLinear(f, at+"k"), refLinear(f, at+"v"), refLinear(f, at+"o")
		up, down := refLinear(f, at+"ff1"), refLinear(f, at+"ff2")
		var qs, ks, vs [][]float64
		for _, r := range x {
			qs, ks, vs = append(qs, q.apply(r)), append(ks, ke.apply(r)), append(vs, v.apply(r))
		}
		for i := range x {
			ctx := make([]float64, Hidden)
			for h := range heads {
				p, sum := make([]float64, len(x)), 0.0
				for j := range x {
					for d := h * headDim; d < (h+1)*headDim; d++ {
						p[j] += qs[i][d] * ks[j][d]
					}
					p[j] = math.Exp(p[j] / math.Sqrt(headDim))
					sum += p[j]
				}
				for j := range x {
					for d := h * headDim; d < (h+1)*headDim; d++ {
						ctx[d] += p[j] / sum * vs[j][d]
					}
				}
			}
			y := refNorm(x[i], o.apply(ctx), must(f.F32(at+"ln1.w")), must(f.F32(at+"ln1.b")))
			mid := up.apply(y)
			for j := range mid {
				mid[j] = refGelu(mid[j])
			}
			x[i] = refNorm(y, down.apply(mid), must(f.F32(at+"ln2.w")), must(f.F32(at+"ln2.b")))
		}
	}
	return x
}
