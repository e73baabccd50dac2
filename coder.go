package demarche

import (
	"context"
	"fmt"

	"demarche/article"
	"demarche/knowledge"
	"demarche/lang"
	"demarche/place"
	"demarche/record"
)

// Version is the version of the program.
const Version = "0.1.0"

// Input is one page, scraped text or row to read.
type Input struct {
	// Name names the input in errors and in the record, for instance a file name.
	Name string
	// ID is the input's own id; empty: a hash of the article's text.
	ID string
	// URL is the page's address, empty where unknown. Nothing is fetched.
	URL string
	// Title and Date (an ISO day) stand above what the page says, where they are not empty.
	Title, Date string
	// MediaType is text/html or text/plain; empty: by the look of the bytes. Charset is that of a transport header.
	MediaType, Charset string
	Data               []byte
}

// Coder codes articles. It is safe for many goroutines.
type Coder struct {
	reader    *lang.Reader
	knowledge *knowledge.Base
	maxBytes  int
	reasons   bool
	// least is the confidence from which an event is kept.
	least float64
}

// Option sets up a Coder.
type Option func(*Coder) error

// WithMaxBytes bounds the decoded text of an input; 0 means article.DefaultMaxBytes.
func WithMaxBytes(n int) Option {
	return func(c *Coder) error {
		if n < 0 {
			return fmt.Errorf("a limit of %d bytes", n)
		}
		c.maxBytes = n
		return nil
	}
}

// WithKnowledge has actors coded from a base other than the built-in one, such as knowledge.With gives.
func WithKnowledge(b *knowledge.Base) Option {
	return func(c *Coder) error {
		c.knowledge = b
		return nil
	}
}

// WithReasons puts into each event what its coding rests on.
func WithReasons() Option {
	return func(c *Coder) error {
		c.reasons = true
		return nil
	}
}

// WithMinConfidence leaves out events of a lower confidence, in [0, 1].
func WithMinConfidence(least float64) Option {
	return func(c *Coder) error {
		if !(least >= 0 && least <= 1) {
			return fmt.Errorf("a confidence of %v is not in [0, 1]", least)
		}
		c.least = least
		return nil
	}
}

// New makes a coder with the weights and the knowledge that are built in.
func New(options ...Option) (*Coder, error) {
	go place.Warm() // beside the weights
	reader, err := lang.Default()
	if err != nil {
		return nil, err
	}
	c := &Coder{reader: reader, knowledge: knowledge.Default()}
	for _, o := range options {
		if err := o(c); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// Page reads an input and sets its furniture aside; the record has no sentences, actors, events or quotations.
func (c *Coder) Page(_ context.Context, in Input) (*record.Record, error) {
	a, err := c.read(in)
	if err != nil {
		return nil, err
	}
	b := newBuilder(c, in, a)
	return b.rec, nil
}

// Code reads an input and codes it. The errors are those of article.Read and of the context.
func (c *Coder) Code(ctx context.Context, in Input) (*record.Record, error) {
	a, err := c.read(in)
	if err != nil {
		return nil, err
	}
	b := newBuilder(c, in, a)
	if err := b.code(ctx); err != nil {
		return nil, err
	}
	return b.rec, nil
}

func (c *Coder) read(in Input) (*article.Article, error) {
	return article.Read(in.Data, article.Options{
		Name: in.Name, URL: in.URL, Title: in.Title, Date: in.Date, MediaType: in.MediaType, Charset: in.Charset, MaxBytes: c.maxBytes,
	})
}
