package article

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

const examplePage = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour workers end strike after pay deal | The Quay Times</title>
<meta property="og:site_name" content="The Quay Times">
<meta property="og:title" content="Strike is over: harbour workers sign pay deal">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour workers end strike after pay deal",
"datePublished":"2031-05-04T09:30:00+02:00","dateModified":"2031-05-05","author":[{"@type":"Person","name":"By Mira Olsen"}],"keywords":["ports","labour"]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Harbour workers end strike after pay deal</h1>
<div class="byline">By Mira Olsen</div>
<figure><img src="a.jpg" alt="Cranes"><figcaption>Cranes stood still for nine days. Photo: Quay Times</figcaption></figure>
<div class="article-body"><p>NORHAVN, May 4 (Quay Agency) - Workers at the country&rsquo;s largest port went back to their cranes on Sunday after
 their union <span class="tooltip" hidden>The union has 4,000 members</span>signed a deal with the port authority.</p>
<p>The agreement raises wages by four per cent this year, said Lena Brandt, who led the talks for the union.</p>
<p>&ldquo;We did not get all that we asked for,&rdquo; she told reporters, &ldquo;but nobody will work a double shift again.&rdquo;</p>
<p>The port authority had threatened to take the union to court in 2008 over a similar stoppage.</p></div>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div></article>
<aside class="related"><h3>Related articles</h3><ul><li><a href="/b">Ferry line adds night boats</a></li><li><a href="/c">Fish market to move</a></li></ul></aside>
<footer>© 2031 The Quay Times. All rights reserved.</footer></body></html>`

func read(t *testing.T, data string, opt Options) *Article {
	t.Helper()
	a, err := Read([]byte(data), opt)
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, a)
	return a
}

func kinds(a *Article) map[string]string {
	m := map[string]string{}
	for _, f := range a.Furniture {
		m[f.Text] = f.Kind
	}
	return m
}

func TestPage(t *testing.T) {
	a := read(t, examplePage, Options{Name: "page.html"})
	if want := "Harbour workers end strike after pay deal"; a.Title != want {
		t.Errorf("title %q, want %q", a.Title, want)
	}
	if !slices.Equal(a.Byline, []string{"Mira Olsen"}) {
		t.Errorf("byline %q", a.Byline)
	}
	if a.Published != "2031-05-04" || a.PublishedFrom != "json-ld" || a.Updated != "2031-05-05" {
		t.Errorf("dates %q from %q, %q", a.Published, a.PublishedFrom, a.Updated)
	}
	if a.Language != "en" || a.Site != "The Quay Times" || !slices.Equal(a.Tags, []string{"ports", "labour"}) {
		t.Errorf("language %q site %q tags %q", a.Language, a.Site, a.Tags)
	}
	if len(a.Paragraphs) != 5 {
		t.Fatalf("%d paragraphs:\n%s", len(a.Paragraphs), a.Text)
	}
	if p := a.Paragraphs[1].In(a.Text); !strings.Contains(p, "country’s largest port") || strings.Contains(p, "4,000 members") {
		t.Errorf("first paragraph %q", p)
	}
	if a.Dateline == nil || a.Dateline.Place.In(a.Text) != "NORHAVN" {
		t.Errorf("dateline %+v", a.Dateline)
	}
	proven := 0
	for _, b := range a.Blocks {
		if b.Proven {
			proven++
		}
	}
	if proven != 4 { // all but the paragraph with a pop-up in it
		t.Errorf("%d blocks proven of %d", proven, len(a.Blocks))
	}
	for text, kind := range map[string]string{
		"Home": "navigation", "Related articles": "related", "By Mira Olsen": "byline",
		"Cranes stood still for nine days. Photo: Quay Times": "caption", "The union has 4,000 members": "advertisement",
	} {
		if got := kinds(a)[text]; got != kind {
			t.Errorf("%q is %q, want %q", text, got, kind)
		}
	}
	for _, f := range a.Furniture {
		if got := f.Input.In(examplePage); f.Kind == "navigation" && got != f.Text {
			t.Errorf("furniture %q stands at %q", f.Text, got)
		}
	}
}

const exampleScrape = `Harbour workers end strike after pay deal - The Quay Times

Workers at the country's largest port went back to their cranes on Sunday after their union signed a deal with the port authority.

author-image
Mira Olsen
Updated On
Share
Harbour workers end strike after pay deal

Workers at the country’s largest port went back to their cranes on Sunday after their union signed a deal with the port authority.

The agreement raises wages by four per cent this year, said Lena Brandt, who led the talks for the union.

“We did not get all that we asked for,” she told reporters, “but nobody will work a double shift again.”

The port authority had threatened to take the union to court in 2008 over a similar stoppage.

port union wages strike`

func TestScrape(t *testing.T) {
	a := read(t, exampleScrape, Options{})
	if a.Title != "Harbour workers end strike after pay deal" || strings.Count(a.Text, a.Title) != 1 {
		t.Errorf("title %q in\n%s", a.Title, a.Text)
	}
	if !slices.Equal(a.Byline, []string{"Mira Olsen"}) || a.Published != "" {
		t.Errorf("byline %q, published %q", a.Byline, a.Published)
	}
	if len(a.Paragraphs) != 5 {
		t.Errorf("%d paragraphs:\n%s", len(a.Paragraphs), a.Text)
	}
	if !slices.Equal(a.Tags, []string{"port", "union", "wages", "strike"}) {
		t.Errorf("tags %q", a.Tags)
	}
	for text, kind := range map[string]string{"author-image": "author-image", "Mira Olsen": "byline", "Updated On": "date", "Share": "share", "port union wages strike": "tags"} {
		if got := kinds(a)[text]; got != kind {
			t.Errorf("%q is %q, want %q", text, got, kind)
		}
	}
	for _, f := range a.Furniture {
		if got := f.Input.In(exampleScrape); got != f.Text {
			t.Errorf("furniture %q stands at %q", f.Text, got)
		}
	}
	for _, b := range a.Blocks {
		if !b.Proven {
			t.Errorf("block %q is not proven", b.Text.In(a.Text))
		}
	}
}

// TestWhole reads texts that hold nothing but an article: no word may be lost.
func TestWhole(t *testing.T) {
	for name, tc := range map[string]struct {
		text, title string
		paragraphs  int
	}{
		"article":       {"Council votes to close bridge\n\nThe council voted on Monday to close the old bridge. It will open again in spring.\n\nTraders object.", "Council votes to close bridge", 3},
		"one paragraph": {"The council voted on Monday to close the old bridge. It will open again in spring.", "", 1},
		"poem":          {"The Tide\n\nThe tide goes out.\nThe boats lie down.\nThe gulls walk home\nacross the town.", "The Tide", 5},
		"list":          {"Five facts about the vote\n\n1. It was close.\n2. Home won.\n3. More people came.\n4. The news was late.\n5. Sports halls were used.", "Five facts about the vote", 6},
		"transcript":    {"Daily press briefing\n\nTONER: Good afternoon.\nQUESTION: Any news?\nTONER: No.\nQUESTION: Next?\nTONER: Yes.", "Daily press briefing", 6},
		"wrapped":       {"Council votes to close bridge\n\nThe council voted on Monday to close the old bridge over\nthe river, which has carried traffic since the days of\nhorse carts. It will open again in spring.", "Council votes to close bridge", 2},
		"sentence":      {"He left.\n\nNobody asked why.", "", 2},
	} {
		t.Run(name, func(t *testing.T) {
			a := read(t, tc.text, Options{MediaType: "text/plain"})
			if fold(a.Text) != fold(tc.text) {
				t.Errorf("words lost:\n%s", a.Text)
			}
			if a.Title != tc.title || len(a.Paragraphs) != tc.paragraphs || len(a.Furniture) != 0 {
				t.Errorf("title %q, %d paragraphs, %d furniture", a.Title, len(a.Paragraphs), len(a.Furniture))
			}
		})
	}
}

func TestWholeWithByline(t *testing.T) {
	a := read(t, "Council votes to close bridge\nBy Ann Lee\nMay 4, 2031\n\nThe council voted on Monday to close the old bridge.\n\nTraders object.", Options{})
	if !slices.Equal(a.Byline, []string{"Ann Lee"}) || a.Published != "2031-05-04" || a.PublishedFrom != "text-date-line" || len(a.Paragraphs) != 3 {
		t.Errorf("%q %q %q\n%s", a.Byline, a.Published, a.PublishedFrom, a.Text)
	}
}

func TestGiven(t *testing.T) {
	a := read(t, "The council voted on Monday to close the old bridge.", Options{Title: "Bridge to close", Date: "2031-05-04", URL: "https://quay.example/1"})
	if a.Text != "Bridge to close\n\nThe council voted on Monday to close the old bridge." || a.Published != "2031-05-04" || a.PublishedFrom != "given" || a.URL != "https://quay.example/1" {
		t.Errorf("%+v", a)
	}
	if a := read(t, "Some text of no use.", Options{Date: "tomorrow"}); a.Published != "" || len(a.Warnings) == 0 {
		t.Errorf("a date that is none: %q %q", a.Published, a.Warnings)
	}
}

func TestCharset(t *testing.T) {
	utf16 := []byte{0xff, 0xfe}
	for _, r := range "Zürich wählt.\n\nDie Stadt wählt heute." {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	page := "<html><head><meta charset=\"iso-8859-1\"></head><body><article><h1>Z\xfcrich w\xe4hlt heute neu</h1><p>Die Stadt Z\xfcrich w\xe4hlt heute einen neuen Rat, und viele B\xfcrger gehen zur Urne.</p></article></body></html>"
	for name, tc := range map[string]struct {
		data []byte
		opt  Options
		want string
	}{
		"bom":     {[]byte("\xef\xbb\xbfZürich wählt."), Options{}, "Zürich wählt."},
		"utf-16":  {utf16, Options{}, "Die Stadt wählt heute."},
		"given":   {[]byte("Z\xfcrich w\xe4hlt."), Options{Charset: "windows-1252"}, "Zürich wählt."},
		"guess":   {[]byte("Z\xfcrich w\xe4hlt."), Options{}, "Zürich wählt."},
		"koi8":    {[]byte{0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1, '.'}, Options{Charset: "koi8-r"}, "Москва."},
		"meta":    {[]byte(page), Options{}, "Bürger gehen zur Urne"},
		"mislead": {[]byte("Zürich wählt."), Options{Charset: "windows-1252"}, "Zürich wählt."},
	} {
		t.Run(name, func(t *testing.T) {
			a := read(t, string(tc.data), tc.opt)
			if !strings.Contains(a.Text, tc.want) {
				t.Errorf("%q lacks %q", a.Text, tc.want)
			}
			for _, b := range a.Blocks {
				d, _ := decode(tc.data[b.Input.Start:b.Input.End], map[bool]string{true: "utf-16le", false: tc.opt.Charset}[name == "utf-16"], false, 1000)
				if got := d.text; !strings.HasPrefix(got, string([]rune(b.Text.In(a.Text))[:1])) {
					t.Errorf("block %q stands at %q", b.Text.In(a.Text), got)
				}
			}
		})
	}
}

func TestErrors(t *testing.T) {
	var large *TooLargeError
	var bin *BinaryError
	if _, err := Read(bytes.Repeat([]byte("word "), 1000), Options{MaxBytes: 100}); !errors.As(err, &large) {
		t.Errorf("too large: %v", err)
	}
	if _, err := Read(bytes.Repeat([]byte("w\xf6rd "), 30), Options{MaxBytes: 100}); !errors.As(err, &large) {
		t.Errorf("too large once decoded: %v", err)
	}
	if _, err := ReadFrom(endless{}, Options{Name: "endless", MaxBytes: 1 << 16}); !errors.As(err, &large) || !strings.Contains(err.Error(), "endless") {
		t.Errorf("endless: %v", err)
	}
	for _, data := range []string{"%PDF-1.7\n1 0 obj", "PK\x03\x04\x14\x00", "\x1f\x8b\x08", "\x00\x01\x02\x03\x04\x05\x00\x00\x10", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00", "a\x01\x02\x03\x04\x05\x06\x07\x08b"} {
		if _, err := Read([]byte(data), Options{}); !errors.As(err, &bin) {
			t.Errorf("%q: %v", data, err)
		}
	}
	for _, data := range []string{"", " \n\n ", "<html><body></body></html>", "<html><head><title>Log in</title></head><body><form><input></form></body></html>"} {
		a := read(t, data, Options{})
		if a.Text != "" || !slices.Contains(a.Warnings, "no article found") {
			t.Errorf("%q: text %q, warnings %q", data, a.Text, a.Warnings)
		}
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

var _ io.Reader = endless{}

// TestHostile reads pages made to be slow or deep. The time allowed is generous: it is the order that counts.
func TestHostile(t *testing.T) {
	const text = "<p>The council voted on Monday to close the old bridge, and it said that the bridge will open again in the spring.</p>"
	for name, page := range map[string]string{
		"nested div":      "<html>" + strings.Repeat("<div>", 100_000) + strings.Repeat(text, 5),
		"nested and back": "<html>" + strings.Repeat("<div>", 100_000) + strings.Repeat(text, 5) + strings.Repeat("</div>", 100_000),
		"nested span":     "<html><body>" + strings.Repeat("<span>", 100_000) + strings.Repeat(text, 5),
		"stray ends":      "<html>" + strings.Repeat("<div>", 4000) + strings.Repeat("</p></b></li>", 100_000) + text,
		"nested 500":      "<html>" + strings.Repeat("<div class=a><p>x", 250) + strings.Repeat(text, 5),
		"nested 600":      "<html>" + strings.Repeat("<div>", 600) + strings.Repeat(text, 5),
		"open b":          "<html>" + strings.Repeat("<b><p>some words here", 3000),
		"tables":          "<html>" + strings.Repeat("<table><tr><td>", 160) + text,
		"attributes":      "<html><div " + strings.Repeat("a=b ", 100_000) + ">" + text,
		"open tag":        "<html><div " + strings.Repeat("<", 100_000),
		"entities":        "<html><p>" + strings.Repeat("&amp;&notanentity", 20_000),
		"many lines":      strings.Repeat("word\n", 300_000),
		"one line":        strings.Repeat("word ", 300_000),
		"json-ld":         `<html><script type="application/ld+json">` + strings.Repeat("[", 50_000) + "</script>" + text,
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			read(t, page, Options{})
			if d := time.Since(start); d > 20*time.Second {
				t.Errorf("took %v", d)
			} else {
				t.Logf("%v", d)
			}
		})
	}
}

func TestDateline(t *testing.T) {
	for text, want := range map[string][2]string{
		"MOSCOW, April 23 (Reuters) - The ministry said on Friday that it would answer.":    {"MOSCOW, April 23 (Reuters) -", "MOSCOW"},
		"WASHINGTON (AP) — The senator told reporters that she would vote.":                 {"WASHINGTON (AP) —", "WASHINGTON"},
		"KABUL: The Afghan government rejected the offer on Sunday.":                        {"KABUL:", "KABUL"},
		"New Delhi: The foreign minister arrived for talks on Sunday.":                      {"New Delhi:", "New Delhi"},
		"DUBAI, United Arab Emirates — The airline ordered thirty jets.":                    {"DUBAI, United Arab Emirates —", "DUBAI, United Arab Emirates"},
		"COLUMBIA, S.C. (AP) — About a dozen owners gathered at the store.":                 {"COLUMBIA, S.C. (AP) —", "COLUMBIA, S.C."},
		"(Reuters) - The company said that it would sell the plant.":                        {"(Reuters) -", ""},
		"TONER: Good afternoon, everybody. Welcome to the State Department.":                {"TONER:", "TONER"}, // who a name in capitals is, is not known here
		"QUESTION: Do you have any comment on that report?":                                 {"", ""},
		"The minister (left) said that she would go to the capital on Friday.":              {"", ""},
		"Note: This story was changed after it had been published.":                         {"", ""},
		"Pakistan's foreign minister rejected the remarks on Thursday in a short statement": {"", ""},
	} {
		a := read(t, "Headline of the day\n\n"+text, Options{MediaType: "text/plain"})
		var got [2]string
		if a.Dateline != nil {
			got = [2]string{a.Dateline.Span.In(a.Text), a.Dateline.Place.In(a.Text)}
		}
		if got != want {
			t.Errorf("%q: dateline %q, want %q", text, got, want)
		}
	}
}

// A dateline with a whole date dates a page that shows no other; one without a year does not.
func TestDatelineDay(t *testing.T) {
	for text, want := range map[string]string{
		"NAIROBI, May 4, 2031 (Reuters) - Kenya expelled the ambassador on Tuesday.": "2031-05-04 dateline",
		"NAIROBI, May 4 (Reuters) - Kenya expelled the ambassador on Tuesday.":       " ",
		"NAIROBI (Reuters) - Kenya expelled the ambassador on May 4, 2031.":          " ",
	} {
		a := read(t, "Headline of the day\n\n"+text, Options{MediaType: "text/plain"})
		if got := a.Published + " " + a.PublishedFrom; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	a := read(t, "Headline of the day\n\nNAIROBI, May 4, 2031 (Reuters) - Kenya expelled the ambassador.", Options{MediaType: "text/plain", Date: "2031-05-05"})
	if a.Published != "2031-05-05" || a.PublishedFrom != "given" {
		t.Errorf("%q %q", a.Published, a.PublishedFrom)
	}
}

func TestDays(t *testing.T) {
	for _, tc := range []struct {
		in       string
		american bool
		want     string
	}{
		{"published 4 may 2031", false, "2031-05-04"},
		{"may 4th, 2031 at 10:00", false, "2031-05-04"},
		{"sunday, 4. mai 2031", false, "2031-05-04"},
		{"04.05.2031", false, "2031-05-04"},
		{"13/05/2031", false, "2031-05-13"},
		{"3/4/2031", false, ""},
		{"3/4/2031", true, "2031-03-04"},
		{"05/13/31 6:56 am", false, "2031-05-13"},
		{"21:17 18.11.2031get short url", false, "2031-11-18"},
		{"wed, nov 20 20314:29 am", false, "2031-11-20"},
		{"wed, nov 20 20194:29 am", false, "2019-11-20"},
		{"31 february 2031", false, ""},
		{"in 2008 the city", false, ""},
		{"may 2031", false, ""},
	} {
		if got := spokenDay(tc.in, tc.american); got != tc.want {
			t.Errorf("%q: %q, want %q", tc.in, got, tc.want)
		}
	}
	for in, want := range map[string]string{
		"2031-05-04T23:59:00-07:00": "2031-05-04", "20310504": "2031-05-04", "Sun, 04 May 2031 10:00:00 GMT": "2031-05-04",
		"1900000000": "2030-03-17", "1900000000000": "2030-03-17", "soon": "", "2031-13-01": "", "0000-00-00": "",
	} {
		if got := isoDay(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Where a page's date comes from, on pages with one story and what is said of its date in different places.
func TestPageDates(t *testing.T) {
	const story = `<p>The council voted on Monday to close the old bridge over the river, which has carried traffic since the days of horse carts.</p>
<p>Traders object to the plan, since their customers come over the bridge, and they asked the mayor to think again before the spring.</p>
<p>The mayor said that the bridge will open again when the money for its pillars is found, which nobody expects this year.</p>`
	ld := func(day string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council to close bridge","datePublished":"` + day + `"}</script>`
	}
	for _, c := range []struct {
		name, head, before, after string
		want, from                string
	}{
		{"data", ld("2031-05-04T12:00:00Z"), "", "", "2031-05-04", "json-ld"},
		{"the day that is shown, where the data's is in UTC", ld("2031-05-05T03:10:00Z"), `<p>Published: May 4, 2031 at 10:10 p.m.</p>`, "", "2031-05-04", "text-date-line"},
		{"the data, where their zone is their own", ld("2031-05-05T03:10:00-05:00"), `<p>Published: May 4, 2031 at 10:10 p.m.</p>`, "", "2031-05-05", "json-ld"},
		{"the data, where another day is shown", ld("2031-05-05T03:10:00Z"), `<p>Published: May 1, 2031</p>`, "", "2031-05-05", "json-ld"},
		{"the data, where the shown day is that of a change", ld("2031-05-05T03:10:00Z"), `<p>Updated: May 6, 2031</p>`, "", "2031-05-05", "json-ld"},
		{"the only time element", "", "", `<div><time datetime="2031-05-04T09:00:00Z">May 4</time></div>`, "2031-05-04", "time-element"},
		{"two time elements of other days", "", "", `<div><time datetime="2031-05-04">May 4</time></div><div><time datetime="2031-05-02">May 2</time></div>`, "", ""},
		{"the last change of a wiki", "", "", `<div>This page was last edited on 4 May 2031, at 10:22.</div>`, "2031-05-04", "text-date-line"},
		{"none", "", "", `<div>Founded in 1931</div>`, "", ""},
	} {
		page := "<html><head><title>Council to close bridge</title>" + c.head + "</head><body><article><h1>Council to close bridge</h1>" + c.before + story + "</article>" + c.after + "</body></html>"
		a := read(t, page, Options{MediaType: "text/html"})
		if a.Published != c.want || a.PublishedFrom != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.name, a.Published, a.PublishedFrom, c.want, c.from)
		}
	}
}

func TestByline(t *testing.T) {
	for in, want := range map[string][]string{
		"By Ann Lee and Bo Chan":                                          {"Ann Lee", "Bo Chan"},
		"By DANICA KIRK and JILL McLAW":                                   {"Danica Kirk", "JILL McLAW"},
		"By Ann Lee, Senior Political Editor":                             {"Ann Lee"},
		"By Ann Lee - 11/19/31 06:56 AM EST":                              {"Ann Lee"},
		"ByAnn Lee":                                                       {"Ann Lee"},
		"Posted on May 4, 2031 by Ann Lee":                                {"Ann Lee"},
		"by Ann Lee, Associated Press":                                    {"Ann Lee"},
		"By Staff Reports -":                                              {"Staff Reports"},
		"By the time he left, the Council had voted.":                     nil,
		"By Monday, the army had taken the town of Norhavn and its port.": nil,
		"Ann Lee": nil,
	} {
		if got := bylineLine(in); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestTrimSite(t *testing.T) {
	for _, tc := range [][4]string{
		{"Bridge to close | The Quay Times", "The Quay Times", "", "Bridge to close"},
		{"Bridge to close - News - quaytimes.example", "", "www.quaytimes.example", "Bridge to close - News"},
		{"Bridge to close: why now", "The Quay Times", "", "Bridge to close: why now"},
		{"The Quay Times - Bridge to close", "The Quay Times", "", "Bridge to close"},
		{"The Quay Times", "The Quay Times", "", "The Quay Times"},
	} {
		if got := trimSite(tc[0], tc[1], tc[2]); got != tc[3] {
			t.Errorf("%q: %q, want %q", tc[0], got, tc[3])
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(examplePage), false)
	f.Add([]byte(exampleScrape), true)
	f.Add([]byte("\xff\xfeZ\x00"), false)
	f.Add([]byte("<p>a<div hidden>b</p><span class=popup>c<br><br>d</span></td><li>e&#0;&#x110000;"), false)
	f.Fuzz(func(t *testing.T, data []byte, plain bool) {
		opt := Options{MaxBytes: 1 << 16}
		if plain {
			opt.MediaType = "text/plain"
		}
		a, err := Read(data, opt)
		if err != nil {
			return
		}
		checkArticle(t, a)
	})
}
