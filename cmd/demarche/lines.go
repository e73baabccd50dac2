package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
)

// line is one line of a file of lines, without its end; err says why it could not be read.
type line struct {
	n    int // from 1
	data []byte
	err  error
}

// lines reads lines of up to limit bytes. A longer one is passed over, without holding it, and gives an error; the lines
// after it are read. An error of the reader ends the lines.
func lines(r *bufio.Reader, limit int) iter.Seq[line] {
	return func(yield func(line) bool) {
		for n := 1; ; n++ {
			var data []byte
			long := false
			var err error
			for {
				var part []byte
				part, err = r.ReadSlice('\n')
				if len(data)+len(part) > limit {
					long, data = true, nil
				}
				if !long {
					data = append(data, part...)
				}
				if !errors.Is(err, bufio.ErrBufferFull) {
					break
				}
			}
			ended := err != nil
			switch {
			case ended && !errors.Is(err, io.EOF):
				yield(line{n: n, err: err})
				return
			case long:
				if !yield(line{n: n, err: fmt.Errorf("longer than the bound of %d bytes", limit)}) {
					return
				}
			case len(data) > 0:
				if !yield(line{n: n, data: data}) {
					return
				}
			}
			if ended {
				return
			}
		}
	}
}

// open opens a file, unpacked where it is gzip, whatever it is called.
func open(path string) (*bufio.Reader, io.Closer, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	r, err := unpacked(f)
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return r, f, nil
}

// unpacked looks at the first two bytes of r and unpacks gzip.
func unpacked(r io.Reader) (*bufio.Reader, error) {
	b := bufio.NewReaderSize(r, 64<<10)
	if magic, err := b.Peek(2); err != nil || magic[0] != 0x1f || magic[1] != 0x8b {
		return b, nil // an error of Peek comes again with the first read
	}
	z, err := gzip.NewReader(b)
	if err != nil {
		return nil, err
	}
	return bufio.NewReaderSize(z, 64<<10), nil
}
