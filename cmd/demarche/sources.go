package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"demarche"
	"demarche/article"
)

// item is one input: an article at hand, a file that the worker is to read, or the reason why there is none.
type item struct {
	in   demarche.Input
	path string // to be read; empty where in.Data is there already
	err  error
}

// sources are the inputs that a command line names.
type sources struct {
	args      []string
	defaults  demarche.Input // Date and URL of inputs that bring none
	maxBytes  int
	stdin     *bufio.Reader // unpacked; nil where no argument is "-"
	stdinRows bool          // standard input is rows of JSON
}

// The bounds of what is read at once. A page may take four bytes for one of decoded text (UTF-32), a row of JSON six
// (\u00e9 and the like), and the names of its fields.
func (s *sources) maxFile() int64 { return int64(s.maxBytes)*4 + 1 }
func (s *sources) maxLine() int   { return s.maxBytes*6 + 64<<10 }

// begin opens the inputs of a command that takes no flags about them, and makes the coder.
func begin(e *env, args []string, options ...demarche.Option) (*sources, *demarche.Coder, error) {
	src, err := newSources(e, args, demarche.Input{}, article.DefaultMaxBytes)
	if err != nil {
		return nil, nil, err
	}
	coder, err := demarche.New(options...)
	return src, coder, err
}

func newSources(e *env, args []string, defaults demarche.Input, maxBytes int) (*sources, error) {
	if maxBytes == 0 {
		maxBytes = article.DefaultMaxBytes
	}
	s := &sources{args: args, defaults: defaults, maxBytes: maxBytes}
	switch n := len(slices.DeleteFunc(slices.Clone(args), func(a string) bool { return a != "-" })); {
	case len(args) == 0:
		return nil, usagef("no FILE ('-' is standard input)")
	case n > 1:
		return nil, usagef("standard input can be read once only")
	case n == 1:
		r, err := unpacked(e.stdin)
		if err != nil {
			return nil, fmt.Errorf("standard input: %w", err)
		}
		s.stdin, s.stdinRows = r, looksLikeRows(r)
	}
	return s, nil
}

// looksLikeRows tells rows of JSON from a page or a text: neither of those begins with a brace.
func looksLikeRows(r *bufio.Reader) bool {
	for n := 1; n <= 64; n++ {
		b, err := r.Peek(n)
		if err != nil {
			return false
		}
		if c := b[n-1]; !strings.ContainsRune(" \t\r\n", rune(c)) {
			return c == '{'
		}
	}
	return false
}

// many reports whether the arguments may stand for more than one article.
func (s *sources) many() bool {
	if len(s.args) > 1 || s.stdinRows {
		return true
	}
	if kindOf(s.args[0]) == rowsFile {
		return true
	}
	info, err := os.Stat(s.args[0])
	return err == nil && info.IsDir()
}

// fileKind is what a file holds by its name.
type fileKind int

const (
	unknownFile fileKind = iota
	htmlFile
	textFile
	rowsFile
	jsonFile
)

func kindOf(path string) fileKind {
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(path)), ".gz")
	switch filepath.Ext(name) {
	case ".html", ".htm":
		return htmlFile
	case ".txt":
		return textFile
	case ".jsonl":
		return rowsFile
	case ".json":
		return jsonFile
	}
	return unknownFile
}

// all gives the inputs in order: the arguments as they stand, a folder in the order of its file names.
func (s *sources) all() iter.Seq[item] {
	return func(yield func(item) bool) {
		for _, arg := range s.args {
			if !s.argument(arg, yield) {
				return
			}
		}
	}
}

func (s *sources) argument(arg string, yield func(item) bool) bool {
	if arg == "-" {
		if s.stdinRows {
			return s.rows("-", s.stdin, yield)
		}
		in := s.defaults
		in.Name = "-"
		var err error
		in.Data, err = io.ReadAll(io.LimitReader(s.stdin, s.maxFile()))
		return yield(item{in: in, err: err})
	}
	info, err := os.Stat(arg)
	if err != nil {
		return yield(failed(arg, err))
	}
	if info.IsDir() {
		return s.folder(arg, yield)
	}
	return s.file(arg, yield)
}

// file gives a file; one that is named on the command line is taken for a page or a text whatever it is called.
func (s *sources) file(path string, yield func(item) bool) bool {
	in := s.defaults
	in.Name = filepath.ToSlash(path)
	switch kindOf(path) {
	case rowsFile:
		r, closer, err := open(path)
		if err != nil {
			return yield(failed(path, err))
		}
		defer closer.Close()
		return s.rows(in.Name, r, yield)
	case jsonFile:
		return yield(failed(path, errors.New("is neither a page nor a text: rows of articles are read from .jsonl files")))
	case htmlFile:
		in.MediaType = "text/html"
	case textFile:
		in.MediaType = "text/plain"
	}
	return yield(item{in: in, path: path})
}

// folder gives the pages, texts and rows in a folder and in the folders within it. Other files, and what begins with a
// dot, are passed over.
func (s *sources) folder(root string, yield func(item) bool) bool {
	found, more := false, true
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found, more = true, yield(failed(path, err))
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || !wanted(path, d):
			return nil
		default:
			found, more = true, s.file(path, yield)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if more && err != nil {
		found, more = true, yield(failed(root, err))
	}
	if more && !found {
		more = yield(failed(root, errors.New("holds no .html, .htm, .txt or .jsonl file")))
	}
	return more
}

// wanted tells by its name whether a file of a folder is read; a link counts as the file that it leads to.
func wanted(path string, d fs.DirEntry) bool {
	switch kindOf(path) {
	case htmlFile, textFile, rowsFile:
	default:
		return false
	}
	if d.Type()&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		return err != nil || info.Mode().IsRegular() // a dangling link fails when it is read, and is told
	}
	return d.Type().IsRegular()
}

// load reads the file of an item.
func (s *sources) load(it *item) error {
	if it.path == "" {
		return nil
	}
	r, closer, err := open(it.path)
	if err != nil {
		return err
	}
	defer closer.Close()
	it.in.Data, err = io.ReadAll(io.LimitReader(r, s.maxFile()))
	return err
}

// failed is an input that cannot be read.
func failed(name string, err error) item {
	return item{in: demarche.Input{Name: filepath.ToSlash(name)}, err: err}
}

// reason is an error without the name of the input, which its line begins with.
func reason(name string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	if text, ok := strings.CutPrefix(err.Error(), name+": "); ok {
		return errors.New(text)
	}
	return err
}
