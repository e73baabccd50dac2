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
			for k, w := range w {
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
			for k, w := range w {
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
		q[i] = int16(roundEven(v * f))
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
		q[i] = uint8(int(roundEven(v*f)) + 128)
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

func dotPortable(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	b = b[:len(a)]
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return (s0 + s1) + (s2 + s3)
}

func addPortable(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

// geluPortable writes the tanh form as x / (1 + exp(-2u)), which is the same
// number and needs one exponential.
func geluPortable(x []float32) {
	for i, v := range x {
		u := 0.79788456 * (v + 0.044715*v*v*v)
		x[i] = v / (1 + float32(math.Exp(float64(-2*u))))
	}
}

func softmaxPortable(x []float32, scale float32) {
	m := float32(math.Inf(-1))
	for _, v := range x {
		m = max(m, v)
	}
	sum := float32(0)
	for i, v := range x {
		e := float32(math.Exp(float64((v - m) * scale)))
		x[i] = e
		sum += e
	}
	for i := range x {
		x[i] /= sum
	}
}

// layerNormPortable norms x + y into x.
func layerNormPortable(x, y, w, b []float32, eps float32) {
	sum := float32(0)
	for i, v := range y {
		x[i] += v
		sum += x[i]
	}
	mean := sum / float32(len(x))
	sum = 0
	for _, v := range x {
		sum += (v - mean) * (v - mean)
	}
	f := 1 / float32(math.Sqrt(float64(sum/float32(len(x))+eps)))
	for i, v := range x {
		x[i] = (v-mean)*f*w[i] + b[i]
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
				row[x] += f * v
			}
		}
	}
}
