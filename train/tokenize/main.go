// Command tokenize gives the training program the tokens that the program itself will see.
//
// It reads JSON lines {"id": ..., "text": "..."} on stdin, each text one sentence, and writes for each, in order,
// {"id": ..., "tokens": [[start, end], ...]} with offsets in code points of the text. The id comes back as it was.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"

	"demarche/lang/segment"
	"demarche/span"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "tokenize:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 64<<20)
	w := bufio.NewWriter(out)
	var tokens []span.Span
	var line []byte
	for n := 1; sc.Scan(); n++ {
		if len(sc.Bytes()) == 0 {
			continue
		}
		var s struct {
			ID   json.RawMessage `json:"id"`
			Text string          `json:"text"`
		}
		if err := json.Unmarshal(sc.Bytes(), &s); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if s.ID == nil {
			s.ID = json.RawMessage("null")
		}
		tokens = segment.Tokens(tokens[:0], s.Text, span.Span{End: len(s.Text)})
		points := span.NewRunes(s.Text)
		line = append(line[:0], `{"id":`...)
		line = append(line, s.ID...)
		line = append(line, `,"tokens":[`...)
		for i, t := range tokens {
			if i > 0 {
				line = append(line, ',')
			}
			line = append(line, '[')
			line = strconv.AppendInt(line, int64(points.Of(t.Start)), 10)
			line = append(line, ',')
			line = strconv.AppendInt(line, int64(points.Of(t.End)), 10)
			line = append(line, ']')
		}
		line = append(line, "]}\n"...)
		if _, err := w.Write(line); err != nil {
			return err
		}
	}
	if err := sc.Err(); err != nil {
		return err
	}
	return w.Flush()
}
