package main

import (
	"context"
	"iter"
	"runtime"
)

// ordered works on many inputs at once and gives the results in the order of the inputs. No more than a few inputs a
// worker are held at a time, however many there are. It ends early when emit fails or the context does, without waiting
// for a read that may never end.
func ordered[I, O any](ctx context.Context, in iter.Seq[I], do func(context.Context, I) O, emit func(O) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	type job struct {
		in  I
		out chan O
	}
	work := make(chan job)
	order := make(chan chan O, workers) // results that are asked for, in order
	go func() {
		defer close(order)
		defer close(work)
		for x := range in {
			j := job{x, make(chan O, 1)}
			select {
			case order <- j.out:
			case <-ctx.Done():
				return
			}
			select {
			case work <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range workers {
		go func() {
			for j := range work {
				j.out <- do(ctx, j.in)
			}
		}()
	}
	for {
		var out chan O
		var open bool
		select {
		case out, open = <-order:
		case <-ctx.Done():
			return ctx.Err()
		}
		if !open {
			return nil
		}
		select {
		case o := <-out:
			if err := emit(o); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
