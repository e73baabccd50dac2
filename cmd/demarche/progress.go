package main

import (
	"fmt"
	"time"
)

// progress keeps one line on a terminal up to date while many inputs are read. Where standard output is a terminal too
// the output itself is the progress.
type progress struct {
	e     *env
	on    bool
	n     int
	shown bool
	last  time.Time
}

func newProgress(e *env, many bool) *progress {
	return &progress{e: e, on: many && e.errIsTerminal && !e.outIsTerminal}
}

// step counts one input more; the line is written anew five times a second at most.
func (p *progress) step(failures int) {
	p.n++
	if now := time.Now(); p.on && now.Sub(p.last) > 200*time.Millisecond {
		p.last, p.shown = now, true
		fmt.Fprintf(p.e.stderr, "\r%d read, %d failed ", p.n, failures)
	}
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		p.shown = false
		fmt.Fprint(p.e.stderr, "\r\x1b[K")
	}
}
