package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/span"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// flags say what the elements round a block call themselves, by tag or by class, id and role.
type flags uint32

const (
	inNav flags = 1 << iota
	inHeader
	inFooter
	inAside
	inFigure
	inCaption
	inForm
	inArticle
	inMain
	inBody // class or itemprop of an article's body
	inComments
	inRelated
	inShare
	inByline
	inDate
	inTags
	inAd
	inSubscribe
	inPopup
	inHidden
	inTitle
	inSubtitle
	inTable
	inList
	inQuote
	inBio
	inWidget
	inItemAuthor
)

// block is one run of text without a block boundary in it: a paragraph, a heading, a line of a scrape.
type block struct {
	text  string    // white space folded
	input span.Span // bytes of the decoded text, from the first to past the last character that is not white space
	tag   atom.Atom // nearest block-level element; 0 for a line of plain text
	flags flags
	link  int // bytes of text that stand inside links
	up    int // index of the nearest block-level element in scan.parents
	side  bool
	whole bool // true where no popup was cut out of the middle of the block
	blank bool // plain text: an empty line (or the start) stands before this line
	rel   string
	time  string // datetime attribute of a time element in the block
}

// element is what later rooms need to know of one element.
type element struct {
	parent int
	tag    atom.Atom
}

// meta is one meta element: its key (name, property or itemprop, lower case) and content.
type meta struct{ key, value string }

// signature is the text of an element that the page marks as naming its author.
type signature struct {
	text  string
	block int // index of the block that it stands in
	flags flags
}

// scan is all that one pass over a page's tokens finds.
type scan struct {
	html      bool
	blocks    []block
	parents   []element
	metas     []meta
	ld        []string // bodies of application/ld+json scripts
	title     string   // the title element
	lang      string
	canonical string
	signed    []signature
	deep      bool           // nested deeper than maxDepth
	kinds     map[int]string // kinds of blocks that were found out otherwise than by lineKind
}

// Bounds of the scan. Beyond maxDepth elements are read but no longer told apart; maxBlocks ends the scan.
const (
	maxDepth  = 4096
	maxBlocks = 200_000
)

// Elements that do not break a line of text.
var inlineTags = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true,
	atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true,
	atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Nobr: true, atom.Q: true,
	atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true,
	atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true,
}

// Elements whose content is never read.
var skippedTags = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Iframe: true,
	atom.Object: true, atom.Textarea: true, atom.Select: true, atom.Math: true, atom.Noembed: true, atom.Noframes: true,
	atom.Xmp: true, atom.Audio: true, atom.Video: true, atom.Canvas: true, atom.Applet: true,
}

var voidTags = map[atom.Atom]bool{
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true,
	atom.Input: true, atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
	atom.Frame: true, atom.Keygen: true,
}

type open struct {
	tag    atom.Atom
	name   string // for elements that atom does not know
	inline bool
	flags  flags
	elem   int
	popup  bool // this element began the diversion into a side block
	link   bool
	rel    string
	signAt int // length of the block so far where this element marks an author, -1 otherwise
	signIn int // index of that block
}

type builder struct {
	buf    strings.Builder
	lo, hi int
	link   int
	rel    string
	time   string
	flags  flags
	cut    bool
	space  bool
}

func (b *builder) reset() {
	b.buf.Reset()
	*b = builder{}
}

// add appends the text of one raw text token that begins at byte lo of the input, folding white space.
func (b *builder) add(raw string, lo int, link bool) {
	// Entities are resolved piece by piece so that the span ends at the last character that shows.
	if b.buf.Len() == 0 {
		n := leadingSpace(raw)
		if n == len(raw) {
			return
		}
		raw, lo = raw[n:], lo+n
		b.lo = lo
	}
	t := trailingSpace(raw)
	if t == 0 {
		b.space = true
		return
	}
	s := raw
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	before := b.buf.Len()
	for _, r := range s {
		if isSpace(r) {
			b.space = true
			continue
		}
		if isInvisible(r) {
			continue
		}
		if b.space && b.buf.Len() > 0 {
			b.buf.WriteByte(' ')
		}
		b.space = false
		b.buf.WriteRune(r)
	}
	if b.buf.Len() > before {
		b.hi = lo + t
		if link {
			b.link += b.buf.Len() - before
		}
	}
}

func leadingSpace(s string) int {
	for i, r := range s {
		if !isSpace(r) {
			return i
		}
	}
	return len(s)
}

func trailingSpace(s string) int { return len(strings.TrimRightFunc(s, isSpace)) }

// isSpace is white space as a page folds it, the no-break space included.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }

// isInvisible are control characters and soft hyphens: they are dropped from the canonical text.
func isInvisible(r rune) bool {
	return r == '\u00ad' || r == '\u2060' || r < 0x20 || r == 0x7f
}

// fold folds white space as builder.add does, without resolving entities.
func fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		if isSpace(r) {
			space = true
			continue
		}
		if isInvisible(r) {
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

type scanner struct {
	*scan
	stack  []open
	count  map[string]int
	over   int // start tags beyond maxDepth that are not on the stack
	main   builder
	side   builder
	popups int // depth of elements that divert text into side
	breaks int // consecutive br elements
	alts   bool
}

// scanHTML reads the decoded text of a page in one pass over its tokens: it needs no tree, so no depth of nesting can
// break it, and it knows the place of each block in the input.
func scanHTML(text string, alts bool) *scan {
	s := &scanner{scan: &scan{html: true}, count: map[string]int{}, alts: alts}
	s.parents = append(s.parents, element{parent: -1})
	z := html.NewTokenizer(strings.NewReader(text))
	pos := 0
	var skip string
	skipDepth := 0
	for len(s.blocks) < maxBlocks {
		tt := z.Next()
		raw := z.Raw()
		lo := pos
		pos += len(raw)
		if tt == html.ErrorToken {
			break
		}
		switch tt {
		case html.TextToken:
			if skipDepth > 0 {
				if skip == "script-ld" && len(s.ld) < 200 {
					s.ld = append(s.ld, string(raw))
				}
				continue
			}
			if n := len(s.stack); n > 0 && s.stack[n-1].tag == atom.Title {
				if s.title == "" {
					s.title = fold(html.UnescapeString(string(raw)))
				}
				continue
			}
			s.addText(text[lo:pos], lo)
		case html.StartTagToken, html.SelfClosingTagToken:
			name, hasAttr := z.TagName()
			a := atom.Lookup(name)
			nm := string(name)
			if skipDepth > 0 {
				if nm == skip && tt == html.StartTagToken {
					skipDepth++
				}
				continue
			}
			at := readAttrs(z, hasAttr)
			if skippedTags[a] {
				if tt == html.StartTagToken {
					skip, skipDepth = nm, 1
					if a == atom.Script && strings.Contains(at["type"], "ld+json") {
						skip = "script-ld"
					}
				}
				continue
			}
			s.start(a, nm, at, tt == html.SelfClosingTagToken && !inlineTags[a], lo, pos)
		case html.EndTagToken:
			name, _ := z.TagName()
			nm := string(name)
			if skipDepth > 0 {
				if nm == skip || (skip == "script-ld" && nm == "script") {
					skipDepth--
				}
				continue
			}
			s.end(atom.Lookup(name), nm)
		}
	}
	s.flush()
	s.flushSide()
	return s.scan
}

func readAttrs(z *html.Tokenizer, more bool) map[string]string {
	if !more {
		return nil
	}
	m := map[string]string{}
	for more && len(m) < 64 {
		var k, v []byte
		k, v, more = z.TagAttr()
		if len(v) > 1<<16 {
			continue
		}
		if _, dup := m[string(k)]; !dup {
			m[string(k)] = string(v)
		}
	}
	return m
}

func (s *scanner) top() open {
	if n := len(s.stack); n > 0 {
		return s.stack[n-1]
	}
	return open{}
}

func (s *scanner) addText(raw string, lo int) {
	t := s.top()
	b := &s.main
	if s.popups > 0 {
		b = &s.side
	}
	was := b.buf.Len()
	b.add(raw, lo, t.link)
	if b.buf.Len() > was {
		s.breaks = 0
		if t.rel != "" {
			b.rel = t.rel
		}
		b.flags |= t.flags
	}
}

func (s *scanner) flush() {
	s.emit(&s.main, false)
}

func (s *scanner) flushSide() {
	s.emit(&s.side, true)
}

func (s *scanner) emit(b *builder, side bool) {
	if b.buf.Len() > 0 {
		t := block{
			text: b.buf.String(), input: span.Span{Start: b.lo, End: b.hi}, link: b.link, rel: b.rel, time: b.time,
			flags: b.flags, side: side, whole: !b.cut,
		}
		t.tag, t.up = s.nearest()
		s.blocks = append(s.blocks, t)
	} else if b.time != "" && len(s.blocks) > 0 && s.blocks[len(s.blocks)-1].time == "" {
		s.blocks[len(s.blocks)-1].time = b.time
	}
	b.reset()
}

// nearest is the innermost block-level element that is open.
func (s *scanner) nearest() (atom.Atom, int) {
	for i := len(s.stack) - 1; i >= 0 && i > len(s.stack)-64; i-- {
		if !s.stack[i].inline {
			return s.stack[i].tag, s.stack[i].elem
		}
	}
	return 0, 0
}

// Starting one of these ends an open p; li, td and the like end their own kind.
var closesP = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Div: true, atom.Dl: true,
	atom.Fieldset: true, atom.Figure: true, atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true, atom.Hr: true, atom.Main: true, atom.Nav: true, atom.Ol: true,
	atom.P: true, atom.Pre: true, atom.Section: true, atom.Table: true, atom.Ul: true, atom.Center: true, atom.Details: true,
	atom.Figcaption: true,
}

func (s *scanner) start(a atom.Atom, name string, at map[string]string, selfClosed bool, lo, hi int) {
	switch a {
	case atom.Meta:
		s.addMeta(at)
		return
	case atom.Html:
		if s.lang == "" {
			s.lang = firstOf(at["lang"], at["xml:lang"])
		}
		return
	case atom.Link:
		if strings.EqualFold(at["rel"], "canonical") && s.canonical == "" {
			s.canonical = at["href"]
		}
		return
	case atom.Br:
		s.breaks++
		if s.breaks > 1 || s.alts || endsSentence(s.main.buf.String()) {
			s.flush()
		} else {
			s.main.space = true
		}
		return
	case atom.Img:
		if s.alts && strings.TrimSpace(at["alt"]) != "" {
			s.flush()
			s.main.buf.WriteString(fold(at["alt"]))
			s.main.lo, s.main.hi = lo, hi
			s.main.cut = true
			s.flush()
		}
		return
	}
	if closesP[a] && s.count["p"] > 0 {
		s.closeImplied(atom.P, "p")
	}
	switch a {
	case atom.Li:
		s.closeWithin("li", atom.Li, atom.Ul, atom.Ol)
	case atom.Td, atom.Th:
		s.closeWithin("td", a, atom.Tr, atom.Table)
	case atom.Dt, atom.Dd:
		s.closeWithin(name, a, atom.Dl, 0)
	case atom.Option:
		return
	}
	inline := inlineTags[a]
	if !inline {
		s.flush()
		if s.popups > 0 {
			s.flushSide()
		}
	}
	if v := at["datetime"]; a == atom.Time && v != "" && s.main.time == "" {
		s.main.time = v
	}
	if v := firstOf(at["content"], at["datetime"]); v != "" && strings.Contains(strings.ToLower(at["itemprop"]), "datepublished") {
		s.metas = append(s.metas, meta{"itemprop:datepublished", v})
	}
	if voidTags[a] || selfClosed {
		return
	}
	if len(s.stack) >= maxDepth {
		s.deep = true
		s.over++
		return
	}
	t := s.top()
	o := open{tag: a, name: name, inline: inline, flags: t.flags, elem: t.elem, link: t.link || a == atom.A, rel: t.rel}
	own := tagFlags(a)
	if a != atom.Body { // what a body is called is said of the site, not of a block
		own |= wordFlags(at)
	}
	o.signAt = -1
	o.flags |= own
	if r := at["rel"]; r != "" && a == atom.A && strings.Contains(" "+strings.ToLower(r)+" ", " author ") {
		o.rel = "author"
		o.signAt, o.signIn = s.main.buf.Len(), len(s.blocks)
	}
	if r := strings.ToLower(at["itemprop"]); r == "author" || strings.HasPrefix(r, "author ") {
		o.rel = "author"
		o.signAt, o.signIn = s.main.buf.Len(), len(s.blocks)
	}
	if inline && own&(inPopup|inHidden) != 0 {
		if s.popups == 0 && s.main.buf.Len() > 0 {
			s.main.cut = true
		}
		o.popup = true
		s.popups++
	}
	if !inline {
		s.parents = append(s.parents, element{parent: t.elem, tag: a})
		o.elem = len(s.parents) - 1
	}
	s.stack = append(s.stack, o)
	s.count[name]++
}

func (s *scanner) addMeta(at map[string]string) {
	key := strings.ToLower(strings.TrimSpace(firstOf(at["property"], at["name"], at["itemprop"])))
	if key == "" || at["content"] == "" || len(s.metas) > 2000 {
		if strings.EqualFold(at["http-equiv"], "content-language") {
			s.metas = append(s.metas, meta{"content-language", at["content"]})
		}
		return
	}
	if at["itemprop"] != "" && at["property"] == "" && at["name"] == "" {
		key = "itemprop:" + key
	}
	s.metas = append(s.metas, meta{key, fold(at["content"])})
}

func (s *scanner) end(a atom.Atom, name string) {
	if a == atom.Br {
		s.start(atom.Br, "br", nil, true, 0, 0)
		return
	}
	if s.over > 0 {
		s.over--
		if !inlineTags[a] {
			s.flush()
		}
		return
	}
	if s.count[name] == 0 {
		if !inlineTags[a] {
			s.flush()
		}
		return
	}
	if inlineTags[a] {
		// An inline end tag never closes a block-level element.
		for i := len(s.stack) - 1; i >= 0 && i > len(s.stack)-64; i-- {
			if !s.stack[i].inline {
				return
			}
			if s.stack[i].name == name {
				s.popTo(i)
				return
			}
		}
		return
	}
	for i := len(s.stack) - 1; i >= 0; i-- {
		if s.stack[i].name == name {
			s.popTo(i)
			return
		}
	}
}

// closeImplied closes an element that the next start tag ends, if only inline elements stand between.
func (s *scanner) closeImplied(a atom.Atom, name string) {
	for i := len(s.stack) - 1; i >= 0 && i > len(s.stack)-64; i-- {
		if s.stack[i].tag == a {
			s.popTo(i)
			return
		}
		if !s.stack[i].inline {
			return
		}
	}
}

// closeWithin closes an open element of kind a unless one of the two fences stands between.
func (s *scanner) closeWithin(name string, a, fence, fence2 atom.Atom) {
	for i := len(s.stack) - 1; i >= 0 && i > len(s.stack)-64; i-- {
		switch t := s.stack[i].tag; {
		case t == a:
			s.popTo(i)
			return
		case t == fence || (fence2 != 0 && t == fence2):
			return
		}
	}
}

// popTo closes the elements from the top of the stack down to index i. Each element is popped once, so the whole scan
// stays linear.
func (s *scanner) popTo(i int) {
	for j := len(s.stack) - 1; j >= i; j-- {
		o := s.stack[j]
		if o.signAt >= 0 && len(s.signed) < 100 {
			if text := s.main.buf.String(); o.signIn == len(s.blocks) && len(text) > o.signAt {
				s.signed = append(s.signed, signature{fold(text[o.signAt:]), o.signIn, o.flags})
			} else if o.signIn < len(s.blocks) && len(s.blocks)-o.signIn <= 3 {
				s.signed = append(s.signed, signature{s.blocks[o.signIn].text, o.signIn, o.flags})
			}
		}
		if !o.inline {
			s.flush()
			if s.popups > 0 {
				s.flushSide()
			}
		}
		if o.popup {
			s.popups--
			if s.popups == 0 {
				s.flushSide()
			}
		}
		s.count[o.name]--
		s.stack = s.stack[:j]
	}
}

func tagFlags(a atom.Atom) flags {
	switch a {
	case atom.Nav, atom.Menu:
		return inNav
	case atom.Header:
		return inHeader
	case atom.Footer:
		return inFooter
	case atom.Aside:
		return inAside
	case atom.Figure, atom.Picture:
		return inFigure
	case atom.Figcaption:
		return inCaption
	case atom.Form, atom.Button, atom.Fieldset, atom.Dialog, atom.Label:
		return inForm
	case atom.Article:
		return inArticle
	case atom.Main:
		return inMain
	case atom.Time:
		return inDate
	case atom.Table:
		return inTable
	case atom.Ul, atom.Ol, atom.Dl:
		return inList
	case atom.Blockquote:
		return inQuote
	case atom.H1:
		return inTitle
	}
	return 0
}

// wordFlags reads class, id, role, itemprop and the hiding attributes.
func wordFlags(at map[string]string) flags {
	if len(at) == 0 {
		return 0
	}
	var f flags
	if _, ok := at["hidden"]; ok || at["aria-hidden"] == "true" {
		f |= inHidden
	}
	if st := strings.ReplaceAll(strings.ToLower(at["style"]), " ", ""); strings.Contains(st, "display:none") ||
		strings.Contains(st, "visibility:hidden") {
		f |= inHidden
	}
	switch strings.ToLower(at["role"]) {
	case "navigation", "menu", "menubar", "search":
		f |= inNav
	case "banner":
		f |= inHeader
	case "contentinfo":
		f |= inFooter
	case "complementary":
		f |= inAside
	case "main":
		f |= inMain
	case "article":
		f |= inArticle
	case "tooltip", "dialog", "alertdialog":
		f |= inPopup
	}
	switch strings.ToLower(at["itemprop"]) {
	case "articlebody":
		f |= inBody
	case "author":
		f |= inItemAuthor | inByline
	case "headline":
		f |= inTitle
	case "datepublished", "datecreated", "datemodified":
		f |= inDate
	case "caption":
		f |= inCaption
	case "keywords":
		f |= inTags
	}
	for _, k := range [...]string{"class", "id", "data-testid", "data-component", "data-module"} {
		v := at[k]
		if v == "" || len(v) > 600 {
			continue
		}
		for _, w := range strings.Fields(v) {
			f |= classWord(w)
		}
	}
	return f
}

// classHints are parts of class and id names, lower case with separators as "-", and what each says. A hint that begins
// or ends with "-" must meet the edge of a part there.
var classHints = []struct {
	part string
	f    flags
}{
	{"-nav-", inNav},
	{"navbar", inNav},
	{"navigation", inNav},
	{"-menu-", inNav},
	{"breadcrumb", inNav},
	{"-toc-", inNav},
	{"masthead", inHeader},
	{"site-header", inHeader},
	{"topbar", inHeader},
	{"-footer-", inFooter},
	{"copyright", inFooter},
	{"colophon", inFooter},
	{"sidebar", inAside},
	{"-aside-", inAside},
	{"-rail-", inAside},
	{"right-col", inAside},
	{"-figure-", inFigure},
	{"gallery", inFigure},
	{"slideshow", inFigure},
	{"-image-", inFigure},
	{"-photo-", inFigure},
	{"-media-", inFigure},
	{"caption", inCaption},
	{"-credit-", inCaption},
	{"-credits-", inCaption},
	{"article-body", inBody},
	{"articlebody", inBody},
	{"story-body", inBody},
	{"storybody", inBody},
	{"entry-content", inBody},
	{"post-content", inBody},
	{"post-body", inBody},
	{"article-content", inBody},
	{"articlecontent", inBody},
	{"body-copy", inBody},
	{"article-text", inBody},
	{"story-content", inBody},
	{"content-body", inBody},
	{"article-copy", inBody},
	{"rich-text", inBody},
	{"richtext", inBody},
	{"story-text", inBody},
	{"articletext", inBody},
	{"storytext", inBody},
	{"field-name-body", inBody},
	{"body-content", inBody},
	{"comment", inComments},
	{"disqus", inComments},
	{"-replies-", inComments},
	{"-reply-", inComments},
	{"related", inRelated},
	{"recommend", inRelated},
	{"read-more", inRelated},
	{"readmore", inRelated},
	{"more-stories", inRelated},
	{"trending", inRelated},
	{"popular", inRelated},
	{"most-read", inRelated},
	{"latest", inRelated},
	{"outbrain", inRelated},
	{"taboola", inRelated},
	{"teaser", inRelated},
	{"also-like", inRelated},
	{"-next-", inRelated},
	{"-prev-", inRelated},
	{"-previous-", inRelated},
	{"-more-", inRelated},
	{"-share-", inShare},
	{"-sharing-", inShare},
	{"-social-", inShare},
	{"addthis", inShare},
	{"sharedaddy", inShare},
	{"sharebar", inShare},
	{"-follow-", inShare},
	{"-print-", inShare},
	{"byline", inByline},
	{"-author-", inByline},
	{"-authors-", inByline},
	{"contributor", inByline},
	{"-writer-", inByline},
	{"reporter", inByline},
	{"-bio-", inBio},
	{"author-bio", inBio},
	{"authorbio", inBio},
	{"about-author", inBio},
	{"author-box", inBio},
	{"author-info", inBio},
	{"-date-", inDate},
	{"dateline", inDate},
	{"timestamp", inDate},
	{"pubdate", inDate},
	{"publish", inDate},
	{"-time-", inDate},
	{"datetime", inDate},
	{"posted-on", inDate},
	{"-tags-", inTags},
	{"-tag-", inTags},
	{"taglist", inTags},
	{"tag-list", inTags},
	{"keywords", inTags},
	{"-topics-", inTags},
	{"tagcloud", inTags},
	{"-ad-", inAd},
	{"-ads-", inAd},
	{"advert", inAd},
	{"sponsor", inAd},
	{"-promo-", inAd},
	{"promoted", inAd},
	{"dfp", inAd},
	{"banner", inAd},
	{"-promotion-", inAd},
	{"newsletter", inSubscribe},
	{"subscri", inSubscribe},
	{"signup", inSubscribe},
	{"sign-up", inSubscribe},
	{"paywall", inSubscribe},
	{"donat", inSubscribe},
	{"cookie", inSubscribe},
	{"consent", inSubscribe},
	{"gdpr", inSubscribe},
	{"-login-", inSubscribe},
	{"-register-", inSubscribe},
	{"tooltip", inPopup},
	{"popup", inPopup},
	{"popover", inPopup},
	{"-modal-", inPopup},
	{"lightbox", inPopup},
	{"overlay", inPopup},
	{"screen-reader", inHidden},
	{"visually-hidden", inHidden},
	{"visuallyhidden", inHidden},
	{"sr-only", inHidden},
	{"-hidden-", inHidden},
	{"headline", inTitle},
	{"entry-title", inTitle},
	{"post-title", inTitle},
	{"article-title", inTitle},
	{"page-title", inTitle},
	{"subtitle", inSubtitle},
	{"standfirst", inSubtitle},
	{"subheadline", inSubtitle},
	{"subhead", inSubtitle},
	{"-dek-", inSubtitle},
	{"-deck-", inSubtitle},
	{"summary", inSubtitle},
	{"excerpt", inSubtitle},
	{"-intro-", inSubtitle},
	{"-lede-", inSubtitle},
	{"-lead-", inSubtitle},
	{"description", inSubtitle},
	{"widget", inWidget},
	{"module", inWidget},
	{"infobox", inWidget},
	{"factbox", inWidget},
	{"-card-", inWidget},
	{"pullquote", inWidget},
	{"pull-quote", inWidget},
	{"carousel", inWidget},
}

func classWord(w string) flags {
	w = hyphenate(w)
	var f flags
	for _, h := range classHints {
		if strings.Contains(w, h.part) {
			f |= h.f
		}
	}
	// A name inside a sentence may carry a card that shows when pointed at: the card is the pop-up, not the name.
	if strings.Contains(w, "rollover") || strings.Contains(w, "hover") || strings.Contains(w, "flyout") {
		for _, part := range [...]string{"-block-", "-card-", "-box-", "-panel-", "-content-", "-inner-", "hovercard"} {
			if strings.Contains(w, part) {
				f |= inPopup
			}
		}
	}
	return f
}

// hyphenate gives "-story-body-text-" for "storyBody_text": parts are lower case, parted and bounded by "-".
func hyphenate(w string) string {
	var b strings.Builder
	b.WriteByte('-')
	prev := rune('-')
	for _, r := range w {
		switch {
		case r == '_' || r == '-' || r == ':' || r == '.' || r == '/':
			if prev != '-' {
				b.WriteByte('-')
			}
			prev = '-'
			continue
		case unicode.IsUpper(r) && unicode.IsLower(prev):
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
		prev = r
	}
	if prev != '-' {
		b.WriteByte('-')
	}
	return b.String()
}

func firstOf(s ...string) string {
	for _, x := range s {
		if x = strings.TrimSpace(x); x != "" {
			return x
		}
	}
	return ""
}

// endsSentence reports whether s ends as a sentence does, closing quotes and brackets set aside.
func endsSentence(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '"', '\'', '”', '’', '»', ')', ']', ' ':
			s = s[:len(s)-n]
			continue
		case '.', '!', '?', '…', '。', '।', '؟', '！', '？':
			return true
		}
		return false
	}
	return false
}
