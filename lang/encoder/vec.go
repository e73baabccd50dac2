package encoder

// The float32 helpers. Each takes any length; the AVX2 kernels do multiples
// of 8 (MatMulF32: of 16 columns) and plain Go the rest.

// Dot is the sum of a[i]*b[i]; b is as long as a.
func Dot(a, b []float32) float32 {
	b = b[:len(a)]
	if active == portable || len(a) < 8 {
		return dotPortable(a, b)
	}
	n := len(a) &^ 7
	s := dotAVX2(&a[0], &b[0], n)
	if n < len(a) {
		s += dotPortable(a[n:], b[n:])
	}
	return s
}

// Add adds src to dst, which is as long.
func Add(dst, src []float32) {
	dst = dst[:len(src)]
	n := 0
	if active != portable && len(src) >= 8 {
		n = len(src) &^ 7
		addAVX2(&dst[0], &src[0], n)
	}
	addPortable(dst[n:], src[n:])
}

// Gelu applies 0.5x(1+tanh(0.79788456(x+0.044715x^3))) in place.
func Gelu(x []float32) {
	n := 0
	if active != portable && len(x) >= 8 {
		n = len(x) &^ 7
		geluAVX2(&x[0], n)
	}
	geluPortable(x[n:])
}

// Softmax turns the scores in x, times scale (above zero), into
// probabilities, in place.
func Softmax(x []float32, scale float32) {
	if active == portable || len(x) == 0 || len(x)%8 != 0 {
		softmaxPortable(x, scale)
		return
	}
	softmaxAVX2(&x[0], len(x), scale)
}

// MatMulF32 gives dst[m][n] = a[m][k] b[k][n], rows end to end.
func MatMulF32(dst, a, b []float32, m, k, n int) {
	matMul(dst, n, a, k, b, n, m, k, n)
}

// MatMulTF32 gives dst[m][n] = a[m][k] b[n][k], that is, every row of a dot
// every row of b.
func MatMulTF32(dst, a, b []float32, m, k, n int) {
	for i := range m {
		row := a[i*k : (i+1)*k]
		for j := range n {
			dst[i*n+j] = Dot(row, b[j*k:(j+1)*k])
		}
	}
}

func matMul(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	if m == 0 || n == 0 {
		return
	}
	// Touch the last element of each, for the kernel checks no bounds.
	_ = c[(m-1)*ldc+n-1]
	done := 0
	if k > 0 {
		_, _ = a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1]
		if active != portable {
			if done = n &^ 15; done > 0 {
				matMulAVX2(&c[0], ldc, &a[0], lda, &b[0], ldb, m, k, done)
			}
		}
	}
	matMulPortable(c, ldc, a, lda, b, ldb, m, k, done, n)
}

func layerNorm(x, y, w, b []float32) {
	const eps = 1e-12
	if active == portable || len(x)%8 != 0 || len(x) == 0 {
		layerNormPortable(x, y, w, b, eps)
		return
	}
	y, w, b = y[:len(x)], w[:len(x)], b[:len(x)]
	layerNormAVX2(&x[0], &y[0], &w[0], &b[0], len(x), eps)
}

func quantise16(q []int16, x []float32) float32 {
	if active == portable || len(x)%16 != 0 || len(x) != len(q) {
		return quantise16Portable(q, x)
	}
	return quantise16AVX2(&q[0], &x[0], len(x))
}

func quantise8(q []uint8, x []float32) float32 {
	if active == portable || len(x)%32 != 0 || len(x) != len(q) {
		return quantise8Portable(q, x)
	}
	return quantise8AVX2(&q[0], &x[0], len(x))
}

func rescale(dst []float32, stride int, acc []int32, width, rows, cols int, s, ws, bias []float32) {
	done := 0
	if active != portable && width >= 16 {
		if done = cols &^ 15; done > 0 {
			_ = dst[(rows-1)*stride+cols-1]
			rescaleAVX2(&dst[0], stride, &acc[0], width, rows, done, &s[0], &ws[0], &bias[0])
		}
	}
	if done < cols {
		rescalePortable(dst, stride, acc, width, done, rows, cols, s, ws, bias)
	}
}
