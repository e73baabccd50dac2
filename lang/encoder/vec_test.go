package encoder

import (
	"math"
	"math/rand/v2"
	"testing"
)

var lengths = []int{1, 2, 7, 8, 9, 15, 16, 24, 31, 32, 33, 40, 64, 100, 384, 512, 1001}

func near(t *testing.T, what string, n int, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance*(1+math.Abs(want))) {
		t.Errorf("%s, n %d: %v, want %v", what, n, got, want)
	}
}

func TestVectors(t *testing.T) {
	on(t, func(t *testing.T, p path) {
		r := rand.New(rand.NewPCG(1, 3))
		for i, n := range lengths {
			a, b := aligned(floats(r, n, 1), i%8), aligned(floats(r, n, 1), (i+3)%8)
			sum := 0.0
			for k := range a {
				sum += float64(a[k]) * float64(b[k])
			}
			near(t, "dot", n, float64(Dot(a, b)), sum, 1e-4)

			c := append([]float32(nil), a...)
			Add(c, b)
			for k := range c {
				if c[k] != a[k]+b[k] {
					t.Fatal("add", n, k)
				}
			}

			x := floats(r, n, 4)
			x[0] = []float32{0, -100, 100, -20, 1e10, -1e10, 3e38 / 4, 1e-30}[i%8]
			g := append([]float32(nil), x...)
			Gelu(g)
			for k := range g {
				near(t, "gelu", n, float64(g[k]), refGelu(float64(x[k])), 2e-6)
			}

			s := append([]float32(nil), x...)
			if math.Abs(float64(s[0])) > 100 {
				s[0] = -math.MaxFloat32 / 2
			}
			want, most, total := make([]float64, n), math.Inf(-1), 0.0
			for _, v := range s {
				most = max(most, float64(v))
			}
			for k, v := range s {
				want[k] = math.Exp((float64(v) - most) * 0.3)
				total += want[k]
			}
			Softmax(s, 0.3)
			for k := range s {
				near(t, "softmax", n, float64(s[k]), want[k]/total, 1e-6)
			}

			x, y, w := floats(r, n, 2), floats(r, n, 2), floats(r, n, 1)
			ln := refNorm(wide(x), wide(y), w, b)
			if n > 2 {
				layerNorm(x, y, w, b)
				for k := range x {
					near(t, "norm", n, float64(x[k]), ln[k], 2e-5)
				}
			}
		}
	})
}

// The exponential over its whole range, through Softmax of pairs.
func TestExp(t *testing.T) {
	on(t, func(t *testing.T, p path) {
		for d := 0.0; d < 87; d += 0.0137 {
			x := make([]float32, 8)
			for i := range x[1:] {
				x[i+1] = -float32(d)
			}
			Softmax(x, 1)
			e := math.Exp(-float64(float32(d)))
			if want := e / (1 + 7*e); math.Abs(float64(x[1])/want-1) > 1e-6 {
				t.Fatalf("at %v: %v, want %v", d, x[1], want)
			}
		}
	})
}

func TestMatMul(t *testing.T) {
	on(t, func(t *testing.T, p path) {
		r := rand.New(rand.NewPCG(2, 3))
		for range 60 {
			m, k, n := 1+r.IntN(20), 1+r.IntN(50), 1+r.IntN(70)
			a, b := floats(r, m*k, 1), floats(r, k*n, 1)
			bt := make([]float32, n*k)
			for i := range k {
				for j := range n {
					bt[j*k+i] = b[i*n+j]
				}
			}
			c, ct := floats(r, m*n+1, 1), floats(r, m*n+1, 1)
			c[m*n], ct[m*n] = 42, 42
			MatMulF32(c, a, b, m, k, n)
			MatMulTF32(ct, a, bt, m, k, n)
			for i := range m {
				for j := range n {
					sum := 0.0
					for x := range k {
						sum += float64(a[i*k+x]) * float64(b[x*n+j])
					}
					near(t, "product", n, float64(c[i*n+j]), sum, 1e-4)
					near(t, "product with rows", n, float64(ct[i*n+j]), sum, 1e-4)
				}
			}
			if c[m*n] != 42 || ct[m*n] != 42 {
				t.Fatal("wrote behind the end", m, k, n)
			}
		}
	})
}
