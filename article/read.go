package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"strings"
	"unicode/utf8"
)

// ReadFrom reads no more of r than opt.MaxBytes allows and gives the article; an input with more in it is a TooLargeError.
func ReadFrom(r io.Reader, opt Options) (*Article, error) {
	limit := opt.maxBytes()
	// UTF-16 and UTF-32 take up to four bytes for a byte of text.
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)*4+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", nameOf(opt.Name), err)
	}
	return Read(data, opt)
}

func (o Options) maxBytes() int {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Read gives the article of a page or of a plain text.
//
// The error is a *TooLargeError or a *BinaryError; a page in which there is no article is no error but an Article with
// empty Text and a warning. Read keeps nothing of data and is safe for many goroutines.
func Read(data []byte, opt Options) (*Article, error) {
	limit := opt.maxBytes()
	if len(data) > 4*limit {
		return nil, &TooLargeError{Name: opt.Name, Max: limit}
	}
	if why := binaryKind(data); why != "" {
		return nil, &BinaryError{Name: opt.Name, Why: why}
	}
	sum := sha256.Sum256(data)
	media := mediaType(data, opt.MediaType)
	a := &Article{Source: Source{Name: opt.Name, MediaType: media, Bytes: len(data), SHA256: hex.EncodeToString(sum[:])}}
	d, fits := decode(data, opt.Charset, media == "text/html", limit)
	if !fits {
		return nil, &TooLargeError{Name: opt.Name, Max: limit}
	}
	if d.bad {
		a.Warnings = append(a.Warnings, "some bytes are not valid "+d.name+": each stands as U+FFFD")
	}
	if media == "text/html" {
		readHTML(a, d, opt)
	} else {
		readPlain(a, d, opt)
	}
	if a.Published == "" && a.Dateline != nil {
		// Only a whole date: "April 23" may be of any year.
		if day := spokenDay(strings.ToLower(a.Dateline.Span.In(a.Text)), false); day != "" {
			a.Published, a.PublishedFrom = day, "dateline"
		}
	}
	if opt.Date != "" {
		if day := isoDay(opt.Date); day != "" {
			a.Published, a.PublishedFrom = day, "given"
		} else {
			a.Warnings = append(a.Warnings, fmt.Sprintf("the given date %q is not a day: ignored", opt.Date))
		}
	}
	if a.URL == "" {
		a.URL = opt.URL
	}
	if a.Text == "" {
		a.Warnings = append(a.Warnings, "no article found")
	}
	return a, nil
}

// binaryKind names what data is where it is neither a page nor text; empty where it may be one.
func binaryKind(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "PDF document"
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return "zip archive or office document"
	case bytes.HasPrefix(data, []byte{0x1f, 0x8b}):
		return "gzip data"
	}
	head := data[:min(len(data), 8192)]
	if bytes.IndexByte(head, 0) < 0 {
		// Control characters are rare in text of any charset; ISO-2022 uses the escape.
		ctl := 0
		for _, c := range head {
			if c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b && c != 0x0b {
				ctl++
			}
		}
		if ctl > len(head)/20+2 {
			return "control characters"
		}
		return ""
	}
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return ""
	}
	if e, _ := utf16Guess(data); e != nil {
		return ""
	}
	zeros := bytes.Count(head, []byte{0})
	if zeros*1000 > len(head)*3 {
		if t := http.DetectContentType(head); t != "application/octet-stream" {
			return t
		}
		return "zero bytes"
	}
	return ""
}

// mediaType decides between a page and plain text.
func mediaType(data []byte, given string) string {
	g, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(given)), ";")
	switch g = strings.TrimSpace(g); {
	case strings.Contains(g, "html"), strings.HasSuffix(g, "xml"):
		return "text/html"
	case g == "text/plain", g == "text/markdown":
		return "text/plain"
	}
	head := strings.ToLower(sniffable(data))
	head = strings.TrimLeft(head, " \t\r\n\ufeff")
	if strings.HasPrefix(head, "<") {
		for _, t := range []string{
			"<!doctype html", "<html", "<head", "<body", "<?xml", "<script", "<meta", "<title", "<div", "<p>", "<p ",
			"<h1", "<article", "<section", "<main", "<!--", "<table", "<a ", "<span", "<header", "<link", "<style", "<ul", "<b>", "<br",
		} {
			if strings.HasPrefix(head, t) {
				return "text/html"
			}
		}
		if n := strings.Count(head, "</"); n >= 3 {
			return "text/html"
		}
	}
	if strings.Contains(head, "<!doctype html") || strings.Contains(head, "<html") && strings.Contains(head, "<body") {
		return "text/html"
	}
	if strings.Count(head, "</p>")+strings.Count(head, "</div>")+strings.Count(head, "<br") >= 3 {
		return "text/html"
	}
	return "text/plain"
}

// sniffable is the beginning of data with zero bytes dropped, so that UTF-16 can be looked at too.
func sniffable(data []byte) string {
	head := data[:min(len(data), 16384)]
	if bytes.IndexByte(head, 0) >= 0 {
		head = bytes.ReplaceAll(head, []byte{0}, nil)
	}
	head = bytes.TrimPrefix(bytes.TrimPrefix(head, []byte{0xff, 0xfe}), []byte{0xfe, 0xff})
	if !utf8.Valid(head) {
		return strings.ToValidUTF8(string(head), " ")
	}
	return string(head)
}
