package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Letters of the Latin script with marks, and what stands for them when names are compared.
var plain = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ə': "a"}
	for base, marked := range map[string]string{
		"a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģǧ", "h": "ĥħḥ",
		"i": "ìíîïĩīĭįỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀ", "n": "ñńņňŉ", "o": "òóôõöōŏőơọỏốồổỗộớờởỡợ", "r": "ŕŗř", "s": "śŝşšș",
		"t": "ţťŧțṭ", "u": "ùúûüũūŭůűųưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
	} {
		for _, r := range marked {
			m[r] = base
		}
	}
	return m
}()

// Fold brings a name to the form in which names are compared: lower case, no marks on letters, no full stops or
// apostrophes, hyphens and other marks as single spaces, British spelling of the few words that titles need.
func Fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range name {
		switch {
		case r < utf8.RuneSelf && ('a' <= r && r <= 'z' || '0' <= r && r <= '9'):
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r == '.' || r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == 'ʿ' || r == 'ʾ' || r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r):
			continue
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			r = unicode.ToLower(r)
		case r == '&':
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString("and")
			space = true
			continue
		default:
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
		} else if s, ok := plain[r]; ok {
			b.WriteString(s)
		} else {
			b.WriteRune(r)
		}
	}
	s := b.String()
	for _, p := range spellings {
		if strings.Contains(s, p[0]) {
			s = strings.ReplaceAll(s, p[0], p[1])
		}
	}
	return s
}

var spellings = [...][2]string{{"defense", "defence"}, {"organiz", "organis"}, {"labor ", "labour "}, {"center", "centre"}}

// singular gives the possible singulars of a folded noun, the noun itself first.
func singular(word string) []string {
	forms := []string{word}
	add := func(ending, with string) {
		if stem, ok := strings.CutSuffix(word, ending); ok && (len(stem) > 1 || ending == "men") {
			forms = append(forms, stem+with)
		}
	}
	add("s", "")
	add("es", "")
	add("ies", "y")
	add("ves", "f")
	add("men", "man")
	add("persons", "person")
	add("people", "person")
	add("children", "child")
	add("wives", "wife")
	return forms
}

// capital says whether a mention is written as a name is: its first letter (after any mark) is a capital.
func capital(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
		if unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// short says whether a name is a short set of capitals (WHO, IS, U.S.), which must be written in capitals to match.
func short(name string) bool {
	letters := 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			letters++
		case r != '.':
			return false
		}
	}
	return letters > 1 && letters <= 3
}
