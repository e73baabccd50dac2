package actor

import (
	"slices"
	"strings"
	"testing"
	"time"

	"demarche/knowledge"
	"demarche/lang"
	"demarche/span"
)

// doc makes a Doc: a string each sentence, its words "text/XPOS" (the UPOS follows from it) parted by spaces, names in
// square brackets that begin with the label: "[PER Ada/NNP Holm/NNP] left/VBD ./.". Each word hangs from the last one of
// its name, names and the other words from the first verb.
func doc(t *testing.T, sentences ...string) *lang.Doc {
	t.Helper()
	d := &lang.Doc{}
	for _, text := range sentences {
		s := lang.Sentence{Span: span.Span{Start: len(d.Text)}}
		begin, label := -1, ""
		verb := 0
		for _, w := range strings.Fields(text) {
			if rest, ok := strings.CutPrefix(w, "["); ok {
				begin, label = len(s.Words), rest
				continue
			}
			w, ends := strings.CutSuffix(w, "]")
			cut := strings.LastIndexByte(w, '/')
			form, xpos := w[:cut], w[cut+1:]
			if !strings.ContainsAny(form[:1], ",.'") && len(d.Text) > s.Span.Start || len(s.Words) == 0 && d.Text != "" {
				d.Text += " "
			}
			at := len(d.Text)
			d.Text += form
			if len(s.Words) == 0 {
				s.Span.Start = at
			}
			upos, ok := map[string]string{
				"NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "JJ": "ADJ", "VBD": "VERB", "DT": "DET", "IN": "ADP",
				"CC": "CCONJ", "POS": "PART", "PRP": "PRON", ",": "PUNCT", ".": "PUNCT",
			}[xpos]
			if !ok {
				t.Fatalf("no word class for %s", w)
			}
			if upos == "VERB" && verb == 0 {
				verb = len(s.Words)
			}
			s.Words = append(s.Words, lang.Word{Span: span.Span{Start: at, End: len(d.Text)}, UPOS: upos, XPOS: xpos, Head: -2})
			if ends {
				last := len(s.Words) - 1
				for k := begin; k < last; k++ {
					s.Words[k].Head = last
				}
				s.Names = append(s.Names, lang.Name{First: begin, Last: last, Label: label, Score: 1})
			}
		}
		for k := range s.Words {
			if s.Words[k].Head == -2 {
				s.Words[k].Head = verb
			}
		}
		if len(s.Words) > 0 {
			s.Words[verb].Head = -1
		}
		s.Span.End = len(d.Text)
		d.Sentences = append(d.Sentences, s)
	}
	return d
}

// named makes the cast of a Doc's names and of the words asked for, without the links that need a reader.
func named(d *lang.Doc, requests ...Request) *Cast {
	r := resolver{d: d, kb: knowledge.Default(), on: time.Date(2015, 6, 1, 0, 0, 0, 0, time.UTC), at: map[lang.Words]int{}, words: map[lang.Words]int{}, nominals: map[string]int{}}
	r.collect(requests)
	r.joinNames()
	return r.cast()
}

func TestJoinNames(t *testing.T) {
	for _, c := range []struct {
		name      string
		sentences []string
		want      []string // an actor each: name, bar, its mentions
	}{
		{
			"a surname after the full name",
			[]string{"[PER Ada/NNP Holm/NNP] left/VBD ./.", "[PER Holm/NNP] wept/VBD ./."},
			[]string{"Ada Holm|Ada Holm;Holm"},
		},
		{
			"a first name after the full name",
			[]string{"[PER Ada/NNP Holm/NNP] left/VBD ./.", "[PER Ada/NNP] wept/VBD ./."},
			[]string{"Ada Holm|Ada Holm;Ada"},
		},
		{
			"a surname before the full name",
			[]string{"[PER Holm/NNP] left/VBD ./.", "[PER Ada/NNP Holm/NNP] wept/VBD ./."},
			[]string{"Ada Holm|Holm;Ada Holm"},
		},
		{
			"of two of one surname the nearer one before",
			[]string{"[PER Ada/NNP Holm/NNP] met/VBD [PER Bo/NNP Holm/NNP] ./.", "[PER Holm/NNP] wept/VBD ./.", "[PER Cy/NNP Holm/NNP] left/VBD ./."},
			[]string{"Ada Holm|Ada Holm", "Bo Holm|Bo Holm;Holm", "Cy Holm|Cy Holm"},
		},
		{
			"two persons without a word in common",
			[]string{"[PER Ada/NNP Holm/NNP] met/VBD [PER Quist/NNP] ./."},
			[]string{"Ada Holm|Ada Holm", "Quist|Quist"},
		},
		{
			"a body of a person's surname is no person",
			[]string{"[PER Ada/NNP Holm/NNP] left/VBD [ORG Holm/NNP] ./."},
			[]string{"Ada Holm|Ada Holm", "Holm|Holm"},
		},
		{
			"an acronym after the long name",
			[]string{"[ORG Quillwood/NNP Salt/NNP Workers/NNPS] met/VBD ./.", "[ORG QSW/NNP] left/VBD ./."},
			[]string{"Quillwood Salt Workers|Quillwood Salt Workers;QSW"},
		},
		{
			"an acronym with stops, before the long name, which has a small word",
			[]string{"[ORG Q.S.W./NNP] left/VBD ./.", "[ORG Quillwood/NNP and/CC Salt/NNP Workers/NNPS] met/VBD ./."},
			[]string{"Q.S.W.|Q.S.W.;Quillwood and Salt Workers"},
		},
		{
			"other capitals are another body",
			[]string{"[ORG Quillwood/NNP Salt/NNP Workers/NNPS] met/VBD ./.", "[ORG QSX/NNP] left/VBD ./."},
			[]string{"Quillwood Salt Workers|Quillwood Salt Workers", "QSX|QSX"},
		},
		{
			"a country, its adjective and its capital",
			[]string{"[GPE Norway/NNP] met/VBD ./.", "[NORP Norwegian/JJ] fleets/NNS left/VBD ./.", "[GPE Oslo/NNP] wept/VBD ./."},
			[]string{"Norway|Norway;Norwegian;Oslo"},
		},
		{
			"two countries",
			[]string{"[GPE Norway/NNP] met/VBD [NORP Swedish/JJ] fleets/NNS ./."},
			[]string{"Norway|Norway", "Sweden|Swedish"},
		},
		{
			"a plural nationality is the people",
			[]string{"[GPE Norway/NNP] met/VBD ./.", "[NORP Norwegians/NNPS] left/VBD ./.", "[NORP Norwegians/NNPS] wept/VBD ./."},
			[]string{"Norway|Norway", "Norway|Norwegians;Norwegians"},
		},
		{
			"a possessive mark and an article add nothing",
			[]string{"[ORG the/DT Quillwood/NNP Guild/NNP 's/POS] men/NNS left/VBD ./.", "[ORG Quillwood/NNP Guild/NNP] wept/VBD ./."},
			[]string{"the Quillwood Guild|the Quillwood Guild's;Quillwood Guild"},
		},
		{
			"names of things and days are no actors",
			[]string{"[EVENT Quillwood/NNP Fair/NNP] left/VBD ./."},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := doc(t, c.sentences...)
			var got []string
			for _, a := range named(d).Actors {
				var ms []string
				for _, m := range a.Mentions {
					ms = append(ms, m.Span.In(d.Text))
				}
				got = append(got, a.Name+"|"+strings.Join(ms, ";"))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestRoleOf(t *testing.T) {
	for _, c := range []struct {
		name, sentence    string
		role, code, place string
	}{
		{"a title before", "[NORP Norwegian/JJ] Foreign/NNP Minister/NNP [PER Ada/NNP Holm/NNP] left/VBD ./.", "Norwegian Foreign Minister", "NORGOV", "NOR"},
		{"a title without a country", "Police/NN chief/NN [PER Ada/NNP Holm/NNP] left/VBD ./.", "Police chief", "COP", ""},
		{"an apposition", "[PER Ada/NNP Holm/NNP] ,/, the/DT [NORP Norwegian/JJ] foreign/JJ minister/NN ,/, left/VBD ./.", "Norwegian foreign minister", "NORGOV", "NOR"},
		{"an apposition without a code", "[PER Ada/NNP Holm/NNP] ,/, the/DT group/NN 's/POS spokeswoman/NN ,/, left/VBD ./.", "group's spokeswoman", "", ""},
		{"an apposition that ends the sentence", "They/PRP met/VBD [PER Ada/NNP Holm/NNP] ,/, the/DT [NORP Norwegian/JJ] foreign/JJ minister/NN ./.", "Norwegian foreign minister", "NORGOV", "NOR"},
		{"a country's possessive is no title", "[GPE Norway/NNP 's/POS] [PER Ada/NNP Holm/NNP] left/VBD ./.", "", "", ""},
		{"a clause behind the name", "[PER Ada/NNP Holm/NNP] ,/, police/NN claimed/VBD ,/, left/VBD ./.", "", "", ""},
		{"the next of a list", "[PER Ada/NNP Holm/NNP] ,/, police/NN chief/NN [PER Bo/NNP Quist/NNP] ,/, and/CC a/DT driver/NN left/VBD ./.", "", "", ""},
		{"the next but one of a list", "[PER Ada/NNP Holm/NNP] ,/, police/NN chief/NN [PER Bo/NNP Quist/NNP] and/CC a/DT driver/NN left/VBD ./.", "", "", ""},
		{"an officer under somebody else", "[PER Ada/NNP Holm/NNP] ,/, a/DT police/NN chief/NN under/IN [PER Bo/NNP Quist/NNP] ,/, left/VBD ./.", "police chief under Bo Quist", "COP", ""},
		{"aide of somebody else", "[PER Ada/NNP Holm/NNP] ,/, [PER Quist/NNP] 's/POS spokeswoman/NN ,/, left/VBD ./.", "Quist's spokeswoman", "", ""},
		{"an unknown office", "[PER Ada/NNP Holm/NNP] ,/, a/DT lamp/NN ,/, left/VBD ./.", "", "", ""},
		{"a bare name", "[PER Ada/NNP Holm/NNP] left/VBD ./.", "", "", ""},
		{"no words behind the comma", "They/PRP met/VBD [PER Ada/NNP Holm/NNP] ,/,", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := doc(t, c.sentence)
			for _, a := range named(d).Actors {
				if a.Name != "Ada Holm" {
					continue
				}
				if a.Role != c.role || strings.Join(a.Codes, ",") != c.code || a.Country != c.place {
					t.Errorf("role %q, codes %q, country %q; want %q, %q, %q", a.Role, a.Codes, a.Country, c.role, c.code, c.place)
				}
				if (a.RoleFrom == "article") != (c.role != "") || (a.Resolved == "article") != (c.code != "") || a.Kind != "person" {
					t.Errorf("role from %q, resolved %q, kind %q", a.RoleFrom, a.Resolved, a.Kind)
				}
				return
			}
			t.Error("no Ada Holm in the cast")
		})
	}
}

// Words that play a part stand for the name at their head.
func TestOf(t *testing.T) {
	d := doc(t, "Minister/NNP [PER Ada/NNP Holm/NNP] met/VBD the/DT [NORP Norwegian/JJ] police/NNS ,/, [PER Holm/NNP] 's/POS friends/NNS ./.")
	for _, w := range []struct{ dep, head int }{{0, 2}, {5, 6}, {4, 6}, {8, 10}, {9, 8}} {
		d.Sentences[0].Words[w.dep].Head = w.head
	}
	words := func(first, last int) Request { return Request{Words: lang.Words{First: first, Last: last}} }
	titled, police, possessive := words(0, 2), words(4, 6), words(8, 9)
	c := named(d, titled, police, possessive)
	for _, x := range []struct {
		what string
		r    Request
		name string
	}{
		{"a name with its title", titled, "Ada Holm"},
		{"a name with its possessive mark", possessive, "Ada Holm"},
		{"a noun with a nationality", police, "Norwegian police"},
	} {
		k := c.Of(x.r.Words)
		if k < 0 || c.Actors[k].Name != x.name {
			t.Errorf("%s: actor %d of %+v, want %s", x.what, k, c.Actors, x.name)
		}
	}
	if k := c.Of(lang.Words{First: 3, Last: 3}); k != -1 {
		t.Errorf("nobody asked for the verb, which is actor %d", k)
	}
}

func TestInitials(t *testing.T) {
	for _, c := range []struct{ name, all, main string }{
		{"Quillwood Salt Workers", "QSW", "QSW"},
		{"League of the Open Sea", "LOTOS", "LOS"},
		{"Anwar-e-Sahil", "AES", "AS"},
		{"9 May Front", "MF", "MF"},
		{"", "", ""},
	} {
		if got := initials(c.name); got != [2]string{c.all, c.main} {
			t.Errorf("%s: %q", c.name, got)
		}
	}
	for s, want := range map[string]bool{"QSW": true, "Q.S.W.": true, "LeT": true, "Holm": false, "QS-W": false, "QUILLWOOD": false, "": false} {
		if acronymLike(s) != want {
			t.Errorf("acronymLike(%q) = %v", s, !want)
		}
	}
}

// 'The two governments' are not one of the countries; 'the government' may be.
func TestFitsCountry(t *testing.T) {
	d := doc(t, "[GPE Norway/NNP] wept/VBD ./.", "the/DT two/JJ governments/NNS met/VBD ./.", "the/DT government/NN fell/VBD ./.")
	d.Sentences[1].Words[0].Head, d.Sentences[1].Words[1].Head, d.Sentences[2].Words[0].Head = 2, 2, 1
	r := resolver{d: d, kb: knowledge.Default(), at: map[lang.Words]int{}, words: map[lang.Words]int{}, nominals: map[string]int{}}
	r.collect([]Request{{Words: lang.Words{Sentence: 1, First: 0, Last: 2}}, {Words: lang.Words{Sentence: 2, First: 0, Last: 1}}})
	find := func(text string) int {
		for i := range r.ms {
			if d.TextOf(r.ms[i].Words) == text {
				return i
			}
		}
		t.Fatalf("no mention %q", text)
		return -1
	}
	norway := find("Norway")
	if r.fits(find("the two governments"), norway) {
		t.Error("two governments stand for Norway")
	}
	if !r.fits(find("the government"), norway) {
		t.Error("the government may not stand for Norway")
	}
}
