package encoder

import "os"

// A path is one way through the kernels.
type path uint8

const (
	portable path = iota
	avx2
	vnni
)

func (p path) String() string { return [...]string{"portable", "avx2", "vnni"}[p] }

// active is the path of float32 work and of every Linear loaded from now on.
// Only tests change it after start (to a path that is available).
var active = choose(os.Getenv("DEMARCHE_CPU"))

// Path names the path in use.
func Path() string { return active.String() }

// choose takes the best path the processor has, or the one asked for if the
// processor has it.
func choose(wanted string) path {
	best := portable
	for _, p := range []path{avx2, vnni} {
		if available(p) {
			best = p
		}
	}
	for _, p := range []path{portable, avx2, vnni} {
		if p.String() == wanted && available(p) {
			best = p
		}
	}
	return best
}
