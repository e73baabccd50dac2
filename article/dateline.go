package article

import (
	"regexp"
	"strings"

	"demarche/span"
)

const (
	placeWord = `(?:[A-Z][\p{L}'’.\-]*|de|la|al|el|du|of|the)`
	capsWord  = `[A-Z][A-Z'’.\-]+`
)

var (
	// "MOSCOW, April 23 (Reuters) - ", "WASHINGTON (AP) — ", "New Delhi, Nov 20 (PTI) ": an agency in brackets.
	agencyDateline = regexp.MustCompile(`^(` + placeWord + `(?:[ /]` + placeWord + `){0,4}(?:, (?:` + placeWord + `\.?)(?: ` + placeWord + `){0,2})?)(?:,? [^()]{3,20}?)? ?\((?:[A-Z][\p{L}. &/]{1,30}|AP|AFP)\)(?: ?[-–—:]+ ?| )`)
	// "(Reuters) - ": an agency without a place.
	bareAgency = regexp.MustCompile(`^\((?:Reuters|AP|AFP|PTI|ANI|IANS|UPI|Bloomberg|CNN|Xinhua|dpa|TASS)\) ?[-–—]+ ?`)
	// "KABUL: ", "NEW DELHI, Nov 20 - ", "DUBAI, United Arab Emirates — ": capitals, then a dash or a colon.
	capsDateline = regexp.MustCompile(`^(` + capsWord + `(?:[ /]` + capsWord + `){0,3}(?:, (?:` + placeWord + `)(?: ` + placeWord + `){0,3})?)(?:, ` +
		`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:, \d{4})?)?(?: ?: ?| ?[–—]+ ?| -+ ?)`)
	// "New Delhi: ", "Islamabad, Pakistan: ", "Indianapolis – ".
	plainDateline = regexp.MustCompile(`^((?:[A-Z][\p{L}'’.\-]+)(?: [A-Z][\p{L}'’.\-]+){0,2}(?:, [A-Z][\p{L}'’.\-]+(?: [A-Z][\p{L}]+)?)?)(?:, ` +
		`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)(?:, \d{4})?)?(?:: | [–—]+ )`)
	speakerLine = regexp.MustCompile(`^(?:MR|MS|MRS|DR|Q|A|QUESTION|ANSWER|INTERVIEWER|MODERATOR|REPORTER|SPEAKER|HOST|NOTE|UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|WATCH|VIDEO|PHOTOS?|CORRECTION|EXPLAINED?|FACT CHECK|LIVE|DEAR [A-Z]+)\b`)
)

// findDateline looks for a dateline at the start of a paragraph of the text.
func findDateline(text string, p span.Span) *Dateline {
	head := p.In(text)
	head = head[:runeFloor(head, 160)]
	if speakerLine.MatchString(head) {
		return nil
	}
	for i, re := range []*regexp.Regexp{agencyDateline, bareAgency, capsDateline, plainDateline} {
		m := re.FindStringSubmatchIndex(head)
		if m == nil {
			continue
		}
		rest := strings.TrimSpace(head[m[1]:])
		if len(strings.Fields(rest)) < 3 || !upperFirst(strings.TrimLeft(rest, "\"'“‘(")) {
			continue
		}
		if i == 3 && notAPlace(head[m[2]:m[3]]) {
			continue
		}
		d := &Dateline{Span: span.Span{Start: p.Start, End: p.Start + len(strings.TrimRight(head[:m[1]], " "))}}
		if len(m) > 2 && m[2] >= 0 {
			place := strings.TrimRight(head[m[2]:m[3]], " ,")
			if c := strings.LastIndex(place, ", "); c > 0 {
				month, _, _ := strings.Cut(strings.ToLower(strings.Trim(place[c+2:], ". ")), " ")
				if months[strings.Trim(month, ".")] != 0 {
					place = place[:c]
				}
			}
			d.Place = span.Span{Start: p.Start + m[2], End: p.Start + m[2] + len(place)}
		} else {
			d.Place = span.Span{Start: p.Start, End: p.Start}
		}
		return d
	}
	return nil
}

// notAPlace knows what else stands before a colon with capitals: labels and single common words.
func notAPlace(s string) bool {
	for _, w := range tokens(s) {
		switch w {
		case "note", "update", "related", "read", "photo", "image", "video", "watch", "question", "answer", "also", "source", "tags", "topics", "more", "editor",
			"editors", "first", "second", "third", "finally", "result", "verdict", "fact", "claim", "opinion", "analysis", "exclusive", "breaking", "correction",
			"dear", "here", "the", "this", "what", "why", "how", "who", "when", "where", "he", "she", "they", "and", "but", "said", "by", "published", "updated":
			return true
		}
	}
	return false
}
