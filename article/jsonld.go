package article

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// linked is what a page's JSON-LD says of the article.
type linked struct {
	headline, published, modified, section, site, language, body, url, description string
	authors, keywords                                                              []string
}

// articleTypes are the schema.org types that describe the page's own text.
var articleTypes = map[string]int{
	"newsarticle": 3, "reportagenewsarticle": 3, "analysisnewsarticle": 3, "opinionnewsarticle": 3, "backgroundnewsarticle": 3, "article": 3, "blogposting": 3,
	"liveblogposting": 3, "socialmediaposting": 2, "report": 2, "scholarlyarticle": 3, "medicalwebpage": 2, "reviewnewsarticle": 3, "review": 2, "techarticle": 3,
	"recipe": 2, "creativework": 1, "webpage": 1, "itempage": 1, "advertisercontentarticle": 2, "satiricalarticle": 3, "askpublicnewsarticle": 3, "posting": 2,
}

// readLinked reads all JSON-LD of a page; where several objects describe an article the most telling one wins, and the
// others fill its gaps.
func readLinked(bodies []string) linked {
	var found [4][]map[string]any
	for _, b := range bodies {
		if len(b) > 2<<20 {
			continue
		}
		for _, v := range parseLoose(b) {
			collectLinked(v, 0, &found)
		}
	}
	var l linked
	for rank := 3; rank > 0; rank-- {
		for _, o := range found[rank] {
			l.fill(o, rank)
		}
	}
	return l
}

// parseLoose parses JSON as pages hold it: inside comments or CDATA, with raw line breaks in strings.
func parseLoose(b string) []any {
	b = strings.TrimSpace(b)
	for _, cut := range []string{"<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA["} {
		b = strings.TrimPrefix(b, cut)
	}
	for _, cut := range []string{"-->", "//]]>", "/*]]>*/", "]]>", ";"} {
		b = strings.TrimSuffix(strings.TrimSpace(b), cut)
	}
	try := func(s string) []any {
		var out []any
		d := json.NewDecoder(strings.NewReader(s))
		for len(out) < 50 {
			var v any
			if d.Decode(&v) != nil {
				break
			}
			out = append(out, v)
		}
		return out
	}
	if out := try(b); len(out) > 0 {
		return out
	}
	clean := strings.Map(func(r rune) rune {
		if r < 0x20 {
			return ' '
		}
		return r
	}, b)
	return try(clean)
}

func collectLinked(v any, depth int, found *[4][]map[string]any) {
	if depth > 6 {
		return
	}
	switch x := v.(type) {
	case []any:
		for i, y := range x {
			if i > 200 {
				break
			}
			collectLinked(y, depth+1, found)
		}
	case map[string]any:
		rank := 0
		for _, t := range stringsOf(x["@type"]) {
			t = t[strings.LastIndexAny(t, "/:")+1:]
			rank = max(rank, articleTypes[strings.ToLower(t)])
		}
		if rank > 0 {
			found[rank] = append(found[rank], x)
		}
		for _, k := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "article"} {
			switch x[k].(type) {
			case map[string]any, []any:
				collectLinked(x[k], depth+1, found)
			}
		}
	}
}

func (l *linked) fill(o map[string]any, rank int) {
	set := func(dst *string, keys ...string) {
		for _, k := range keys {
			if *dst != "" {
				return
			}
			if s := stringsOf(o[k]); len(s) > 0 {
				*dst = fold(html.UnescapeString(html.UnescapeString(s[0])))
			}
		}
	}
	if rank >= 2 {
		set(&l.headline, "headline", "name")
	} else {
		set(&l.headline, "headline")
	}
	set(&l.published, "datePublished", "uploadDate", "dateCreated")
	set(&l.modified, "dateModified")
	set(&l.section, "articleSection")
	set(&l.language, "inLanguage")
	set(&l.url, "url")
	set(&l.description, "description")
	if l.body == "" {
		if s, ok := o["articleBody"].(string); ok {
			l.body = html.UnescapeString(s)
		}
	}
	if l.site == "" {
		if p, ok := o["publisher"].(map[string]any); ok {
			if s := stringsOf(p["name"]); len(s) > 0 {
				l.site = fold(html.UnescapeString(s[0]))
			}
		}
	}
	if len(l.authors) == 0 {
		l.authors = authorNames(o["author"], 0)
		if len(l.authors) == 0 && rank >= 2 {
			l.authors = authorNames(o["creator"], 0)
		}
	}
	if len(l.keywords) == 0 {
		l.keywords = stringsOf(o["keywords"])
	}
}

func authorNames(v any, depth int) []string {
	if depth > 3 {
		return nil
	}
	var out []string
	switch x := v.(type) {
	case string:
		if s := fold(html.UnescapeString(x)); s != "" && !strings.HasPrefix(s, "http") {
			out = append(out, s)
		}
	case []any:
		for _, y := range x {
			out = append(out, authorNames(y, depth+1)...)
		}
	case map[string]any:
		out = append(out, authorNames(x["name"], depth+1)...)
	}
	return out
}

func stringsOf(v any) []string {
	switch x := v.(type) {
	case string:
		if x != "" {
			return []string{x}
		}
	case []any:
		var out []string
		for _, y := range x {
			if s, ok := y.(string); ok && s != "" {
				out = append(out, s)
			}
		}
		return out
	case map[string]any:
		if s, ok := x["@value"].(string); ok {
			return []string{s}
		}
	}
	return nil
}
