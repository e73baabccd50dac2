package encoder

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"
)

func cpuTime() float64 {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_THREAD, &u)
	return float64(u.Utime.Sec+u.Stime.Sec) + float64(u.Utime.Usec+u.Stime.Usec)/1e6
}

func TestZZ(t *testing.T) {
	runtime.LockOSThread()
	var z int
	t0 := cpuTime()
	for i := range 1000000000 {
		z += i
	}
	fmt.Println("GHz about", 1/(cpuTime()-t0), z)
	for _, p := range []path{portable, avx2} {
		active = p
		for _, s := range [][3]int{{96, 384, 1152}, {96, 1536, 384}} {
			r := rand.New(rand.NewPCG(1, 1))
			l, ws := newLinear(p, s[1], randomPart(r, s[2], s[1])), NewWorkspace()
			x, y := floats(r, s[0]*s[1], 1), make([]float32, s[0]*s[2])
			n := map[path]int{portable: 20, avx2: 300}[p]
			best := 1e9
			for range 5 {
				t0 := cpuTime()
				for range n / 5 {
					l.Apply(ws, y, x, s[0])
				}
				best = min(best, (cpuTime()-t0)/float64(n/5))
			}
			fmt.Println(p, s, 2*float64(s[0]*s[1]*s[2])/best/1e9, "Gop/s cpu (best)")
		}
	}
	e := loaded(t, model(1, 30522, 6))
	b, ws := batch(1, 30522, slices.Repeat([]int{31}, 32)...), NewWorkspace()
	for range 8 {
		t0, w := cpuTime(), time.Now()
		e.Encode(ws, b)
		fmt.Println("encode", 32/(cpuTime()-t0), "per cpu s", 32/time.Since(w).Seconds(), "per s")
	}
}
