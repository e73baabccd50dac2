package lang

import (
	"context"
	"testing"

	"demarche/span"
)

func TestSmoke(t *testing.T) {
	r, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	text := "The US rejects the claim.\n\nThe minister said that it would not go. He left."
	d, err := r.Read(context.Background(), text, []span.Span{{0, 25}, {27, len(text)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range d.Sentences {
		t.Log(s.Span.In(text), len(s.Words), s.Words[1], len(s.Triggers), len(s.Cues), s.Names)
	}
}
