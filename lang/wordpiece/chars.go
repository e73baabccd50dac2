package wordpiece

import "unicode"

// dropped names what leaves no trace: accents, controls, formatting and
// zero-width characters, spaces, characters without a meaning in Unicode.
func dropped(r rune) bool {
	if unicode.In(r, unicode.Mn, unicode.C, unicode.Z) || unicode.IsSpace(r) {
		return true
	}
	return !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S) // unassigned
}

// isPunctuation is BERT's: every ASCII character that is no letter, digit or
// space, and Unicode's P classes. Other symbols (€, °) are not split off.
func isPunctuation(r rune) bool {
	if r < 0x80 {
		return r > ' ' && r < 0x7f && !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
	}
	return unicode.Is(unicode.P, r)
}

// isHan is BERT's notion of a Chinese character, each a part of its own.
func isHan(r rune) bool {
	return 0x4e00 <= r && r <= 0x9fff || 0x3400 <= r && r <= 0x4dbf || 0x20000 <= r && r <= 0x2a6df ||
		0x2a700 <= r && r <= 0x2ceaf || 0xf900 <= r && r <= 0xfaff || 0x2f800 <= r && r <= 0x2fa1f
}

// finalSigma is Unicode's condition for lower-casing Σ to ς, which Python's
// lower() applies: a cased letter before it and none after it, looking past
// characters without case such as apostrophes.
func finalSigma(s []rune, i int) bool {
	before, after := i-1, i+1
	for before >= 0 && caseIgnorable(s[before]) {
		before--
	}
	for after < len(s) && caseIgnorable(s[after]) {
		after++
	}
	return before >= 0 && cased(s[before]) && !(after < len(s) && cased(s[after]))
}

func cased(r rune) bool {
	return unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt, unicode.Other_Lowercase, unicode.Other_Uppercase)
}

func caseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', 0xb7, 0x387, 0x55f, 0x5f4, '‘', '’', 0x2024, 0x2027, 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}
