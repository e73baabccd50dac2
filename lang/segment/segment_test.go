package segment

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"demarche/span"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{" \t\n", ""},
		{"The envoys met.", "The|envoys|met|."},
		{"They don't, can't, won't, cannot and couldn't've.", "They|do|n't|,|ca|n't|,|wo|n't|,|can|not|and|could|n't|'ve|."},
		{"DON'T CAN’T isn’t ain't", "DO|N'T|CA|N’T|is|n’t|ai|n't"},
		{"It's the US's and the allies' plan; we'll, I'd, you're.", "It|'s|the|US|'s|and|the|allies|'|plan|;|we|'ll|,|I|'d|,|you|'re|."},
		{"Zahra's aide said U.S.'s", "Zahra|'s|aide|said|U.S.|'s"},
		{"I'm gonna wanna gotta gimme", "I|'m|gon|na|wan|na|got|ta|gim|me"},
		{"O'Connell of L'Aquila met Sana'a's Shi'ite mayor at ten o'clock.", "O'Connell|of|L'Aquila|met|Sana'a|'s|Shi'ite|mayor|at|ten|o'clock|."},
		{"rock 'n' roll of the '60s and 1990's", "rock|'n|'|roll|of|the|'60s|and|1990's"},
		{"a well-known, state-of-the-art anti-tank, non-violent e-mail", "a|well|-|known|,|state|-|of|-|the|-|art|anti-tank|,|non-violent|e-mail"},
		{"Deir al-Zour, mid-2004, pre- and post-war", "Deir|al|-|Zour|,|mid-2004|,|pre-|and|post-war"},
		{"Call 555-0182 or 202-555-0182; 2003-2007, 3-1, AK-47", "Call|555-0182|or|202-555-0182|;|2003|-|2007|,|3|-|1|,|AK|-|47"},
		{"Mr. Haddad, Gen. Lodhi and Dr. Oyelaran Jr. of Acme Inc. met.", "Mr.|Haddad|,|Gen.|Lodhi|and|Dr.|Oyelaran|Jr.|of|Acme|Inc.|met|."},
		{"The U.S. and the U.K. agreed at 10 a.m. in Washington, D.C.", "The|U.S.|and|the|U.K.|agreed|at|10|a.m.|in|Washington|,|D.C."},
		{"J. K. Rowling has a Ph.D. in this, e.g. that", "J.|K.|Rowling|has|a|Ph.D.|in|this|,|e.g.|that"},
		{"No. 5 said no.", "No.|5|said|no|."},
		{"The end of the road (and of St. Mary).", "The|end|of|the|road|(|and|of|St.|Mary|)|."},
		{"It paid $5m, US$4.5 million, €1,000.50, Rs. 300 and USD 300.", "It|paid|$|5|m|,|US$|4.5|million|,|€|1,000.50|,|Rs.|300|and|USD|300|."},
		{"50% of 1,000, 7:30pm, 5km, 3rd, 1990s, .5 +44", "50|%|of|1,000|,|7:30|pm|,|5|km|,|3rd|,|1990s|,|.5|+44"},
		{"on 11/28/2000 and 9/11, and/or he/she", "on|11/28/2000|and|9/11|,|and|/|or|he|/|she"},
		{"See https://example.org/a?b=1,2 (or www.example.com/x_(y)), example.co.uk.", "See|https://example.org/a?b=1,2|(|or|www.example.com/x_(y)|)|,|example.co.uk|."},
		{"Write to <desk.one@example.org>.", "Write|to|<|desk.one@example.org|>|."},
		{"#Ceasefire @un_watch now", "#Ceasefire|@un_watch|now"},
		{"“Why?” she asked… \"No!\" 'Yes' ``Well''", "“|Why|?|”|she|asked|…|\"|No|!|\"|'|Yes|'|``|Well|''"},
		{"What?! No... Well--yes — or – no?!?", "What|?!|No|...|Well|--|yes|—|or|–|no|?!?"},
		{"ten–twelve [sic] {x} A&E, AT&T", "ten|–|twelve|[|sic|]|{|x|}|A&E|,|AT&T"},
		{"Good 👍🏽👨‍👩‍👧🇫🇷❤️ :) day", "Good|👍🏽|👨‍👩‍👧|🇫🇷|❤️|:)|day"},
		{"Évariste’s naïve cafe\u0301 in Łódź", "Évariste|’s|naïve|cafe\u0301|in|Łódź"},
		{"It ended.The next", "It|ended|.|The|next"},
		{"etc., he said", "etc.|,|he|said"},
		{"=====", "====="},
		{"a\x80b \xff.", "a\x80b|\xff|."},
	} {
		got := strings.TrimSuffix(show(c.text, Tokens(nil, c.text, span.Span{End: len(c.text)}), "|"), "|")
		if got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestWithin(t *testing.T) {
	text := "One two. Three four."
	got := show(text, Tokens([]span.Span{{Start: 0, End: 3}}, text, span.Span{Start: 9, End: 14}), "|")
	if got != "One|Three|" {
		t.Errorf("tokens of a part: %s", got)
	}
	if got := show(text, Sentences(nil, text, span.Span{Start: 4, End: 14}), "|"); got != "two.|Three|" {
		t.Errorf("sentences of a part: %s", got)
	}
}

// In the texts below " | " stands where a sentence ends; it is a space (or nothing, written "|") in the input.
func TestSentences(t *testing.T) {
	for _, c := range []string{
		"The minister left. | He gave no reason.",
		"Gen. Akbar Lodhi met Lt. Col. Reyes on Monday. | They spoke for an hour.",
		"No. 5 fell on St. Mary's. | He said no. | She left.",
		"The U.S. Navy sent ships to the U.S. | The ships left at 5 a.m. | They came back at 10 p.m. Tuesday.",
		"The novel by J. K. Rowling sold well. | So did one by George W. Bush.",
		"Acme Inc. said it would buy Bolt Co. | It gave no price.",
		"He named Iran, Iraq, etc. | Nobody was surprised.",
		"\"Why now?\" he said. | \"Stop!\" she cried, running.",
		"\"Why now?\" Prime Minister Lena Ardan asked. | Nobody spoke.",
		"“We will not go.” | “They must leave first,” he said.",
		"\"We are tired. | We want peace. | Who does not?\" | The crowd cheered.",
		"\"It is over,\" she said. | \"Go home.\"",
		"The talks (they began in May.) | A second round follows.",
		"It ended.|The next began.|“Good,” he said.",
		"Is it?! | Yes... | Perhaps. | Well... perhaps not.",
		"See www.example.org. | Prices rose 3.5 percent to $1.20. | Sales fell.",
		"it was late. | we went home. | nobody asked why.",
		"THE CITY FELL. | THE U.S. ARMY LEFT.",
		"no stop at all in this one",
		"The rules are these: 1. Come early. | 2. Stay late.",
		"MOSCOW, October 21. Ten countries sent envoys. | Two did not.",
		"La Paz. - Miners cleared the road. | Trucks passed.",
		"Yahoo! said profits rose. | The stock fell.",
		"He was cited in Fig. 3 and on p. 12. | It is true.",
		"He won 3-1. | 2012 was better.",
		"He left . . . and returned. | Good.",
		"Thanks, | Mira",
		"The claim was denied.[4] | It was repeated.",
		"She moved to Washington, D.C. | There she stayed.",
		"\"Really?!\" | \"Yes.\"",
		"The ministry (see p. 4) said so. | (It was wrong.) | Fine.",
	} {
		text := strings.ReplaceAll(strings.ReplaceAll(c, " | ", " "), "|", "")
		want := strings.ReplaceAll(strings.ReplaceAll(c, " | ", "|"), "||", "|")
		got := strings.TrimSuffix(show(text, Sentences(nil, text, span.Span{End: len(text)}), "|"), "|")
		if got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The army said\nit would leave.\nIt did not.", "The army said\nit would leave.|It did not."},
		{"met Gen.\nLodhi in the\nCapital on Monday", "met Gen.\nLodhi in the\nCapital on Monday"},
		{"Demands:\n- a truce\n- the release of\n  prisoners\n• talks", "Demands:|- a truce|- the release of\n  prisoners|• talks"},
		{"1. Come\n2. Go", "1. Come|2. Go"},
		{"Demands • a truce • talks", "Demands|• a truce|• talks"},
		{"one\r\n\r\ntwo", "one|two"},
		{"it ended.\nthe next began.", "it ended.|the next began."},
		{"  \n ", ""},
	} {
		got := strings.TrimSuffix(show(c.text, Sentences(nil, c.text, span.Span{End: len(c.text)}), "|"), "|")
		if got != c.want {
			t.Errorf("\n got %q\nwant %q", got, c.want)
		}
	}
}

func TestLongSentence(t *testing.T) {
	for _, unit := range []string{"word ", "clause, ", "part; ", "x", "é", "\x80"} {
		text := strings.Repeat(unit, 10000/len(unit))
		ss := Sentences(nil, text, span.Span{End: len(text)})
		checkSpans(t, text, ss)
		for _, s := range ss {
			if s.Len() > longest {
				t.Errorf("%q: a sentence of %d bytes", unit, s.Len())
			}
		}
		if unit == "part; " && !strings.HasSuffix(ss[0].In(text), ";") {
			t.Errorf("cut at %q", ss[0].In(text)[ss[0].Len()-10:])
		}
	}
}

// TestNoSlowText gives texts made to have a scanner look far from every place; a slow one would run for minutes.
func TestNoSlowText(t *testing.T) {
	for _, unit := range []string{"Ab.", "a%a.", "ab.Cd", "\r", "\n", ".", ". ", "?\"", "http://", "(", ")", "1-", "1/", "1-2/", "a'", "''", "a&", "-<", ":)", ",", "«", "A.", "A. ", "a@", "_", "'s", "Thanks, ", "\u200d", "😀\u200d", "1.", "1:", " \" ", "[1] ", "www.", "x://)"} {
		text := strings.Repeat(unit, 300_000/len(unit))
		all := span.Span{End: len(text)}
		checkSpans(t, text, Tokens(nil, text, all))
		checkSpans(t, text, Sentences(nil, text, all))
	}
}

// checkSpans fails unless the spans are in order, not empty, begin and end with no white space, cut no character, and
// cover every character that is not white space.
func checkSpans(t *testing.T, text string, ss []span.Span) {
	t.Helper()
	valid := utf8.ValidString(text)
	end := 0
	for _, s := range ss {
		if s.Empty() || s.Start < end || s.End > len(text) {
			t.Fatalf("span %v after %d in %d bytes", s, end, len(text))
		}
		if valid {
			if err := s.Check(text); err != nil {
				t.Fatal(err)
			}
		}
		if strings.TrimFunc(text[end:s.Start], unicode.IsSpace) != "" {
			t.Fatalf("%q is in no span", text[end:s.Start])
		}
		if in := s.In(text); strings.TrimFunc(in, unicode.IsSpace) != in {
			t.Fatalf("white space at the edge of %q", in)
		}
		end = s.End
	}
	if strings.TrimFunc(text[end:], unicode.IsSpace) != "" {
		t.Fatalf("%q is in no span", text[end:])
	}
}

var seeds = []string{
	"", "a", "Mr. X said: “No.” Then he left.", "a\x80\xff. B", "don't can't 'em '90s 5pm $5m e-mail a@b.c",
	"http://a.b/c). x.y.z U.S. ... ?! - * 1. 2) • x", "\r\n\r\n- a\n- b", "11/28/2000 08:22 AM Yes", "Thanks, Al He", "👨‍👩‍👧 🇫🇷 é",
	"A.\"B 'c' ``d''", "1-2-3/4/5 1,000.5:6", "\u200b\u00a0\u0085\u2028",
}

func FuzzTokens(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Tokens(nil, text, span.Span{End: len(text)})
		checkSpans(t, text, got)
		for _, s := range got {
			if strings.IndexFunc(s.In(text), unicode.IsSpace) >= 0 {
				t.Fatalf("white space inside %q", s.In(text))
			}
		}
	})
}

func FuzzSentences(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Sentences(nil, text, span.Span{End: len(text)})
		checkSpans(t, text, got)
		var tokens []span.Span
		for _, s := range got {
			if s.Len() > longest {
				t.Fatalf("a sentence of %d bytes", s.Len())
			}
			tokens = Tokens(tokens, text, s)
		}
		checkSpans(t, text, tokens)
	})
}

func benchText() string {
	const text = `The foreign minister, Dr. Anna Keller, said on Monday that "nobody should doubt" the U.S. position; talks didn't fail. A $5.5 million, state-of-the-art office - opened at 10 a.m. - won't be closed, she said. `
	return strings.Repeat(text, 500)
}

func BenchmarkTokens(b *testing.B) {
	text := benchText()
	dst := Tokens(nil, text, span.Span{End: len(text)})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = Tokens(dst[:0], text, span.Span{End: len(text)})
	}
}

func BenchmarkSentences(b *testing.B) {
	text := benchText()
	dst := Sentences(nil, text, span.Span{End: len(text)})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = Sentences(dst[:0], text, span.Span{End: len(text)})
	}
}

func TestNoAllocations(t *testing.T) {
	text := benchText()
	all := span.Span{End: len(text)}
	dst := make([]span.Span, 0, len(text))
	if n := testing.AllocsPerRun(3, func() { Tokens(dst, text, all); Sentences(dst, text, all) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
