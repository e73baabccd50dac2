package encoder

import "math"

// blockPortable is how many inputs are summed before the sums are unpacked:
// 64*127*127 < 2^20 is the most that fits a field of 21 bits with its sign.
const blockPortable = 64

// sumsPortable multiplies three columns in one 64-bit multiplication: their
// weights lie 21 bits apart in one word, so that w*q holds three products and
// adding such words adds all three. A negative field borrows from the one
// above, which unpacking from below gives back; nothing is lost.
func sumsPortable(acc []int32, q []int16, weights []int8, in, kpad, col, cols, rows int) {
	clear(acc[:rows*3])
	var w [blockPortable]int64
	for k0 := 0; k0 < in; k0 += blockPortable {
		n := min(blockPortable, in-k0)
		clear(w[:])
		for c := range cols {
			shift := 21 * c
			for k, v := range weights[(col+c)*in+k0:][:n] {
				w[k] += int64(v) << shift
			}
		}
		r := 0
		for ; r+4 <= rows; r += 4 {
			q0 := (*[blockPortable]int16)(q[r*kpad+k0:])
			q1 := (*[blockPortable]int16)(q[(r+1)*kpad+k0:])
			q2 := (*[blockPortable]int16)(q[(r+2)*kpad+k0:])
			q3 := (*[blockPortable]int16)(q[(r+3)*kpad+k0:])
			var t0, t1, t2, t3 int64
			for k, w := range &w {
				t0 += w * int64(q0[k])
				t1 += w * int64(q1[k])
				t2 += w * int64(q2[k])
				t3 += w * int64(q3[k])
			}
			unpack(acc[3*r:], t0)
			unpack(acc[3*r+3:], t1)
			unpack(acc[3*r+6:], t2)
			unpack(acc[3*r+9:], t3)
		}
		for ; r < rows; r++ {
			q := (*[blockPortable]int16)(q[r*kpad+k0:])
			var t int64
			for k, w := range &w {
				t += w * int64(q[k])
			}
			unpack(acc[3*r:], t)
		}
	}
}

func unpack(acc []int32, t int64) {
	a := t << 43 >> 43
	t = (t - a) >> 21
	b := t << 43 >> 43
	acc[0] += int32(a)
	acc[1] += int32(b)
	acc[2] += int32((t - b) >> 21)
}

// tiny is the largest magnitude that counts as a row of zeros: 127/tiny must
// be a finite float32.
const tiny = 1e-30

func quantise16Portable(q []int16, x []float32) float32 {
	m := maxAbs(x)
	if m < tiny {
		clear(q)
		return 0
	}
	f := 127 / m
	for i, v := range x {
		q[i] = int16(roundEven(float32(v * f)))
	}
	clear(q[len(x):])
	return m / 127
}

func quantise8Portable(q []uint8, x []float32) float32 {
	m := maxAbs(x)
	f := float32(0)
	if m >= tiny {
		f = 127 / m
	} else {
		m = 0
	}
	for i, v := range x {
		q[i] = uint8(int(roundEven(float32(v*f))) + 128)
	}
	clear(q[len(x):]) // the weights there are zero
	return m / 127
}

// roundEven rounds |v| < 2^22 half to even: at 1.5*2^23 a float32's steps
// are 1, and the addition itself rounds.
func roundEven(v float32) float32 {
	const big = 3 << 22
	return float32(v+big) - big
}

func maxAbs(x []float32) float32 {
	m := float32(0)
	for _, v := range x {
		m = max(m, float32(math.Abs(float64(v))))
	}
	return m
}

// rescalePortable turns sums into outputs. The conversions to float32 forbid
// fused multiply-add, so that every machine gives the same bits.
func rescalePortable(dst []float32, stride int, acc []int32, width, from, rows, cols int, s, ws, bias []float32) {
	for r := range rows {
		d, a := dst[r*stride:], acc[r*width:]
		for c := from; c < cols; c++ {
			d[c] = float32(float32(a[c])*float32(s[r]*ws[c])) + bias[c]
		}
	}
}

// From here on sums run as the AVX2 kernels run them, in eight lanes that are
// added up at the end, and float32(…) around every product forbids the compiler
// a fused multiply-add: all paths and machines give the same bits.

type lanes [8]float32

func (v *lanes) sum() float32 {
	a, b := (v[0]+v[4])+(v[2]+v[6]), (v[1]+v[5])+(v[3]+v[7])
	return a + b
}

func dotPortable(a, b []float32) float32 {
	var s [4]lanes
	b = b[:len(a)]
	i := 0
	for ; i+32 <= len(a); i += 32 {
		x, y := (*[32]float32)(a[i:]), (*[32]float32)(b[i:])
		for k := range x {
			s[k/8][k%8] += float32(x[k] * y[k])
		}
	}
	for ; i+8 <= len(a); i += 8 {
		for k := range 8 {
			s[0][k] += float32(a[i+k] * b[i+k])
		}
	}
	for k := range s[0] {
		s[0][k] = (s[0][k] + s[1][k]) + (s[2][k] + s[3][k])
	}
	total := s[0].sum()
	if i < len(a) {
		rest := float32(0)
		for ; i < len(a); i++ {
			rest += float32(a[i] * b[i])
		}
		total += rest
	}
	return total
}

func addPortable(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

// expPortable is exp after Cephes' expf: 2^n times a polynomial on the rest,
// good to about 2 units in the last place.
func expPortable(x float32) float32 {
	x = min(max(x, -87.33655), 88.02)
	n := roundEven(float32(x * 1.44269504))
	x -= float32(n * 0.693359375)
	x -= float32(n * -2.12194440e-4)
	p := float32(1.9875691500e-4)
	p = float32(p*x) + 1.3981999507e-3
	p = float32(p*x) + 8.3334519073e-3
	p = float32(p*x) + 4.1665795894e-2
	p = float32(p*x) + 1.6666665459e-1
	p = float32(p*x) + 0.5
	p = float32(p*float32(x*x)) + x + 1
	return float32(p * math.Float32frombits(uint32(int32(n)+127)<<23))
}

// geluPortable writes the tanh form as x / (1 + exp(-2u)), which is the same
// number and needs one exponential.
func geluPortable(x []float32) {
	for i, v := range x {
		u := float32(v * (float32(float32(v*v)*(-2*0.79788456*0.044715)) + (-2 * 0.79788456)))
		x[i] = v / (1 + expPortable(u))
	}
}

func softmaxPortable(x []float32, scale float32) {
	m := float32(math.Inf(-1))
	for _, v := range x {
		m = max(m, v)
	}
	var s lanes
	for i, v := range x {
		e := expPortable(float32((v - m) * scale))
		x[i] = e
		s[i%8] += e
	}
	f := 1 / s.sum()
	for i := range x {
		x[i] *= f
	}
}

// layerNormPortable norms x + y into x.
func layerNormPortable(x, y, w, b []float32, eps float32) {
	var s lanes
	for i, v := range y[:len(x)] {
		x[i] += v
		s[i%8] += x[i]
	}
	n := float32(len(x))
	mean := s.sum() / n
	s = lanes{}
	for i, v := range x {
		d := v - mean
		s[i%8] += float32(d * d)
	}
	f := 1 / float32(math.Sqrt(float64(s.sum()/n+eps)))
	for i, v := range x {
		x[i] = float32(float32((v-mean)*f)*w[i]) + b[i]
	}
}

// matMulPortable does columns from to n of c[m][n] = a[m][k] b[k][n], each
// matrix with its own distance between rows.
func matMulPortable(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, from, n int) {
	if from == n {
		return
	}
	for i := range m {
		row := c[i*ldc+from : i*ldc+n]
		clear(row)
		for j, f := range a[i*lda : i*lda+k] {
			for x, v := range b[j*ldb+from : j*ldb+n] {
				row[x] += float32(f * v)
			}
		}
	}
}
