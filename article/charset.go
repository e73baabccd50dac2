package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"demarche/span"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decoded is an input as UTF-8 with the way back to its bytes.
type decoded struct {
	text string
	// name is the charset that the bytes were read in.
	name string
	// anchors map offsets of text to offsets of the input: between two anchors both run in step.
	anchors []anchor
	end     int // bytes of the input that were read
	bad     bool
}

// anchor is small: a page in UTF-16 has one for each character.
type anchor struct{ text, input int32 }

// input gives the bytes of the input that hold a span of the text.
func (d *decoded) input(s span.Span) span.Span {
	return span.Span{Start: d.at(s.Start), End: d.at(s.End)}
}

func (d *decoded) at(i int) int {
	lo, hi := 0, len(d.anchors)
	for lo < hi {
		m := (lo + hi) / 2
		if int(d.anchors[m].text) <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == 0 {
		return i
	}
	a := d.anchors[lo-1]
	return int(a.input) + i - int(a.text)
}

// decode reads data as UTF-8: by its byte order mark, the charset given by the transport, the one that the page itself
// names, and last by a guess: UTF-8 where the bytes are valid, else windows-1252. It stops once the text is longer than
// max bytes.
func decode(data []byte, given string, isHTML bool, max int) (*decoded, bool) {
	d := &decoded{name: "utf-8", end: len(data)}
	skip := 0
	var enc encoding.Encoding
	switch {
	case bytes.HasPrefix(data, []byte{0xef, 0xbb, 0xbf}):
		skip = 3
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		enc, skip, d.name = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), 2, "utf-16le"
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		enc, skip, d.name = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), 2, "utf-16be"
	default:
		enc, d.name = namedCharset(data, given, isHTML)
	}
	body := data[skip:]
	if enc == nil {
		return d.utf8(body, skip, max)
	}
	dec := enc.NewDecoder()
	var b strings.Builder
	b.Grow(min(len(body)+len(body)/8, max+16))
	d.anchors = append(d.anchors, anchor{0, int32(skip)})
	var dst [16]byte
	delta := skip
	for at := 0; at < len(body); {
		// One character at a time, so that each offset is known; an anchor only where the two stop running in step.
		src := body[at:]
		if src[0] < 0x80 && asciiSafe(d.name) {
			b.WriteByte(src[0])
			at++
			if b.Len() > max {
				return d, false
			}
			continue
		}
		// Feed as few bytes as make a character, so that no two characters share a step.
		var nDst, nSrc int
		for n := 1; n <= min(len(src), 8) && nSrc == 0; n++ {
			nDst, nSrc, _ = dec.Transform(dst[:], src[:n], n == len(src))
		}
		if nSrc == 0 && nDst == 0 {
			b.WriteString("\ufffd")
			d.bad = true
			nSrc = 1
		} else {
			b.Write(dst[:nDst])
		}
		at += nSrc
		if got := skip + at - b.Len(); got != delta {
			delta = got
			d.anchors = append(d.anchors, anchor{int32(b.Len()), int32(skip + at)})
		}
		if b.Len() > max {
			return d, false
		}
	}
	d.text = b.String()
	return d, true
}

// utf8 takes bytes that are meant to be UTF-8; a byte that is not becomes U+FFFD.
func (d *decoded) utf8(body []byte, skip, max int) (*decoded, bool) {
	if len(body) > max {
		return d, false
	}
	if skip > 0 {
		d.anchors = append(d.anchors, anchor{0, int32(skip)})
	}
	if utf8.Valid(body) {
		d.text = string(body)
		return d, true
	}
	d.bad = true
	var b strings.Builder
	b.Grow(len(body) + 64)
	for at := 0; at < len(body); {
		r, n := utf8.DecodeRune(body[at:])
		b.WriteRune(r)
		at += n
		if r == utf8.RuneError && n == 1 {
			d.anchors = append(d.anchors, anchor{int32(b.Len()), int32(skip + at)})
			if b.Len() > max {
				return d, false
			}
		}
	}
	d.text = b.String()
	return d, true
}

// asciiSafe says whether a byte below 0x80 is always the ASCII character, whatever went before.
func asciiSafe(name string) bool {
	return strings.HasPrefix(name, "windows-") || strings.HasPrefix(name, "iso-8859") || strings.HasPrefix(name, "koi8") ||
		name == "macintosh" || name == "x-mac-cyrillic" || name == "ibm866"
}

// namedCharset is the encoding to decode by; nil means UTF-8.
func namedCharset(data []byte, given string, isHTML bool) (encoding.Encoding, string) {
	valid := validUTF8(data)
	name := given
	if name == "" && isHTML {
		name = metaCharset(data)
	}
	if name != "" {
		if e, n := charset.Lookup(name); e != nil {
			switch {
			case n == "utf-8" && valid:
				return nil, "utf-8"
			case n == "utf-8":
				// A page that says UTF-8 and is not: where most of it is, single bytes are faults; else it is windows-1252.
				if mostlyUTF8(data) {
					return nil, "utf-8"
				}
				return charmap.Windows1252, "windows-1252"
			case valid && !ascii(data) && asciiSafe(n):
				// Valid UTF-8 with multi-byte characters is not chance: the label is wrong.
				return nil, "utf-8"
			case n == "utf-16le" || n == "utf-16be":
				// HTML: a page whose meta could be read as bytes is not UTF-16.
				if given == "" {
					return nil, "utf-8"
				}
				return e, n
			case n == "replacement" || n == "x-user-defined":
				return nil, "utf-8"
			}
			return e, n
		}
	}
	if e, n := utf16Guess(data); e != nil {
		return e, n
	}
	if valid || mostlyUTF8(data) {
		return nil, "utf-8"
	}
	return charmap.Windows1252, "windows-1252"
}

func validUTF8(data []byte) bool { return utf8.Valid(data) }

func ascii(data []byte) bool {
	for _, c := range data {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// mostlyUTF8 reports whether multi-byte sequences outnumber stray bytes ten to one.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data) && i < 1<<20; {
		if data[i] < 0x80 {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > 10*bad
}

// utf16Guess finds UTF-16 without a byte order mark by its zero bytes.
func utf16Guess(data []byte) (encoding.Encoding, string) {
	n := min(len(data), 4096) &^ 1
	if n < 8 {
		return nil, ""
	}
	var zero [2]int
	for i := 0; i < n; i++ {
		if data[i] == 0 {
			zero[i&1]++
		}
	}
	switch {
	case zero[1] > n*2/5 && zero[0] < n/50:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"
	case zero[0] > n*2/5 && zero[1] < n/50:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// metaCharset finds charset=… in the first bytes of a page.
func metaCharset(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), 8192)])
	for rest := head; ; {
		i := bytes.Index(rest, []byte("charset="))
		if i < 0 {
			break
		}
		inMeta := bytes.LastIndexByte(rest[:i], '<')
		tag := rest[max(inMeta, 0):i]
		rest = rest[i+len("charset="):]
		if inMeta >= 0 && !bytes.HasPrefix(tag, []byte("<meta")) && !bytes.HasPrefix(tag, []byte("<?xml")) {
			continue
		}
		v := bytes.TrimLeft(rest, " \"'")
		if j := bytes.IndexAny(v, " \"'>;/\r\n\t"); j > 0 && j < 40 {
			return string(v[:j])
		}
	}
	if bytes.HasPrefix(head, []byte("<?xml")) {
		if i := bytes.Index(head, []byte("encoding=")); i > 0 && i < 100 {
			v := bytes.TrimLeft(head[i+len("encoding="):], "\"'")
			if j := bytes.IndexAny(v, "\"'"); j > 0 && j < 40 {
				return string(v[:j])
			}
		}
	}
	return ""
}
