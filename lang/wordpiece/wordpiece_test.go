package wordpiece

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var vocab = strings.Fields(`[PAD] [UNK] [CLS] [SEP] the un ##aff ##able ##ffa ##b ##l ##e president ' s u . - cafe
	a ##a ς σ ##ς ##σ 東 京 $ 5 ##0 20 ##24 , istanbul ##s € ( )`)

func pieces(t *Tokenizer, word string) string {
	var out []string
	for _, id := range t.Append(nil, word) {
		out = append(out, vocab[id])
	}
	return strings.Join(out, " ")
}

func TestAppend(t *testing.T) {
	tok := New(vocab)
	for word, want := range map[string]string{
		"the":                       "the",
		"The":                       "the",
		"unaffable":                 "un ##aff ##able",
		"unaffabix":                 "[UNK]", // one bad tail: all of it unknown
		"president's":               "president ' s",
		"U.S.":                      "u . s .",
		"Café":                      "cafe",
		"Cafe\u0301":                "cafe",
		"c\u200baf\u00ade":          "cafe",
		"the\x00\ufeff":             "the",
		"1":                         "[UNK]",
		"":                          "[UNK]",
		"\u200b":                    "[UNK]",
		"\u0301":                    "[UNK]",
		"$50":                       "$ 5 ##0",
		"2024":                      "20 ##24",
		"東京":                        "東 京",
		"the京":                      "the 京",
		"İstanbul":                  "istanbul",
		"aΣ":                        "a ##ς",
		"aΣa":                       "a ##σ ##a",
		"Σ":                         "σ",
		"aΣ.":                       "a ##ς .",
		"€":                         "€",
		"5€":                        "[UNK]",
		"th e":                      "the",
		"(the)":                     "( the )",
		"..........":                ". . . . . . . .",
		"aaaaaaaaaaaa":              "a ##a ##a ##a ##a ##a ##a ##a",
		strings.Repeat("a", 100):    "a ##a ##a ##a ##a ##a ##a ##a",
		strings.Repeat("a", 101):    "[UNK]",
		"-" + "the\xffthe":          "- [UNK]",
		strings.Repeat("é", 60)[2:]: "[UNK]",
		"[UNK]":                     "[UNK] [UNK] [UNK]",
	} {
		if got := pieces(tok, word); got != want {
			t.Errorf("%q: %s, want %s", word, got, want)
		}
	}
	if id, ok := tok.ID("##able"); !ok || vocab[id] != "##able" {
		t.Error(id, ok)
	}
	if id, ok := tok.ID("[CLS]"); !ok || id != 2 || tok.Unknown() != 1 {
		t.Error(id, ok)
	}
}

func TestNoAllocation(t *testing.T) {
	tok := New(vocab)
	dst := make([]int32, 0, 64)
	if n := testing.AllocsPerRun(100, func() {
		for _, w := range []string{"The", "unaffable", "President's", "U.S.", "$50", "xyzzy"} {
			dst = tok.Append(dst[:0], w)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestShape(t *testing.T) {
	for word, want := range map[string]uint8{
		"": 0, "senate": 1, "a": 1, "o'clock": 1, "über": 1, "-ed": 1,
		"Kyiv": 2, "O'neil": 2, "“The": 2, "Éa": 2, "Al-qaeda": 2,
		"NATO": 3, "U.S.": 3, "AT&T": 3, "ÜN": 3,
		"A": 4, "J.": 4, "É": 4,
		"McCain": 5, "iPhone": 5, "東京": 5, "Al-Qaeda": 5, "NGOs": 5, "ǅa": 5,
		"G7": 6, "$5": 6, "1990s": 6, "5€": 6, "(3": 6,
		"7": 7, "2,500": 7, "9/11": 7, "3.5%": 7, "10:30": 7, "٣": 7, "-5": 7,
		",": 8, "--": 8, "€": 8, "\u0301": 8,
	} {
		if got := Shape(word); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
}

func FuzzAppend(f *testing.F) {
	tok := New(vocab)
	for _, s := range []string{"unaffable", "U.S.", "Café", "aΣ'", "東京", "\xff\xfe", strings.Repeat("ä", 200)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, word string) {
		got := tok.Append([]int32{7}, word)
		if got[0] != 7 || len(got) < 2 || len(got) > 1+maxPieces {
			t.Fatalf("%q: %v", word, got)
		}
		for _, id := range got {
			if id < 0 || int(id) >= len(vocab) {
				t.Fatalf("%q: %v", word, got)
			}
		}
		if n := normal(nil, word); !utf8.Valid(n) || !slices.Equal(tok.Append([]int32{7}, string(n)), got) {
			t.Fatalf("%q: its normal form %q has other pieces", word, n)
		}
		if s := Shape(word); s > 8 || (s == 0) != (word == "") {
			t.Fatalf("%q: shape %d", word, s)
		}
	})
}
