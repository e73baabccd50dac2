package article

import "strings"

// get gives the first meta of the keys, in the order of the keys.
func (s *scan) get(keys ...string) string {
	for _, k := range keys {
		for _, m := range s.metas {
			if m.key == k && strings.TrimSpace(m.value) != "" {
				return strings.TrimSpace(m.value)
			}
		}
	}
	return ""
}

func (s *scan) all(key string) []string {
	var out []string
	for _, m := range s.metas {
		if m.key == key && m.value != "" {
			out = append(out, m.value)
		}
	}
	return out
}

// siteName is the name that the page gives its site.
func (s *scan) siteName(l linked) string {
	if v := s.get("og:site_name", "application-name", "al:ios:app_name"); v != "" {
		return v
	}
	return l.site
}

// language is the BCP 47 primary tag that the page names.
func (s *scan) language(l linked) string {
	for _, v := range []string{s.lang, s.get("content-language", "language", "og:locale"), l.language} {
		v = strings.ToLower(strings.TrimSpace(v))
		if i := strings.IndexAny(v, "-_, ;"); i >= 0 {
			v = v[:i]
		}
		if len(v) == 2 || len(v) == 3 {
			ok := true
			for _, r := range v {
				ok = ok && r >= 'a' && r <= 'z'
			}
			if ok {
				return v
			}
		}
	}
	return ""
}

// tags are the page's own keywords, else the words of its tag lists.
func (s *scan) tags(l linked) []string {
	t := s.all("article:tag")
	if len(t) == 0 {
		t = l.keywords
	}
	if len(t) == 0 {
		t = s.all("news_keywords")
	}
	if len(t) == 0 {
		t = s.all("keywords")
	}
	var out []string
	seen := map[string]bool{}
	for _, v := range t {
		for x := range strings.FieldsFuncSeq(v, func(r rune) bool { return r == ',' || r == ';' }) {
			x = fold(x)
			if k := strings.ToLower(x); x != "" && len(x) < 80 && !seen[k] && len(out) < 40 {
				seen[k] = true
				out = append(out, x)
			}
		}
	}
	return out
}
