package article

import "demarche/span"

// Article is what a page says once its furniture is set aside.
type Article struct {
	Title         string
	Subtitle      string
	Byline        []string // names only, one a person
	Published     string   // ISO 8601 day "2016-09-01"; empty where the page does not give one
	PublishedFrom string   // where Published was found: json-ld, opengraph, meta, time-element, text-date-line, url, dateline, given
	Updated       string
	Site          string
	URL           string
	Language      string // BCP 47 primary tag, empty where unknown
	Section       string
	Tags          []string
	Dateline      *Dateline
	// Text is the canonical text: the title, then the paragraphs, parted by "\n\n"; valid UTF-8. Every span of a
	// record points into it.
	Text string
	// Paragraphs are the paragraphs of Text in order, the title first where there is one.
	Paragraphs []span.Span
	Furniture  []Furniture
	// Blocks map paragraphs of Text to bytes of the input, where the map is proven.
	Blocks   []Block
	Source   Source
	Warnings []string
}

// Dateline is the place (and often agency and day) that opens a wire report.
type Dateline struct {
	Span  span.Span // the whole dateline, into Article.Text
	Place span.Span // the place in it, into Article.Text; empty where it names none
}

// Furniture is a piece of the page that is not the article.
type Furniture struct {
	Kind  string // one of FurnitureKinds
	Text  string
	Input span.Span // bytes of the input as read; empty where the piece has no place of its own there
}

// Block says which bytes of the input a paragraph came from.
type Block struct {
	Text  span.Span // into Article.Text
	Input span.Span // into the input as read
	// Proven is true where the decoded text of these input bytes, white space folded, is exactly the paragraph.
	Proven bool
}

// Source describes the input.
type Source struct {
	Name      string
	MediaType string
	Bytes     int
	SHA256    string
}

// FurnitureKinds are the kinds of furniture that a record may name.
var FurnitureKinds = []string{
	"repeated-title", "subtitle", "byline", "author-image", "date", "caption", "tags", "share", "related",
	"subscribe", "navigation", "advertisement", "other",
}

// Options say what is known of an input beside its bytes. The zero value reads a page of unknown type and address.
type Options struct {
	Name string // file name or id, for error texts and the record
	URL  string // address of the page; empty where unknown
	// Title and Date override what the page says; Date is an ISO day.
	Title, Date string
	// MediaType is "text/html" or "text/plain"; empty means: look at the bytes.
	MediaType string
	// Charset is the charset that a transport header gave, empty where none did.
	Charset string
	// MaxBytes bounds the decoded text that is read; 0 means DefaultMaxBytes.
	MaxBytes int
}

// DefaultMaxBytes is the bound on an input, in bytes of decoded text.
const DefaultMaxBytes = 10 << 20
