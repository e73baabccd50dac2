package wordpiece

import (
	"strings"
	"unicode"
)

// Word shapes. There are ten classes; 0 is for pieces that are no word's
// ([CLS], [SEP]) and for an empty word, 9 is kept free.
const (
	ShapeNone   uint8 = iota
	ShapeLower        // all letters lower: "senate", "o'clock"
	ShapeTitle        // first letter upper, more follow, all lower: "Kyiv"
	ShapeUpper        // two letters or more, all upper: "NATO", "U.S."
	ShapeSingle       // one letter, upper: "A", "J."
	ShapeMixed        // any other letters: "McCain", "東京"
	ShapeAlnum        // digits and something else: "G7", "$5", "1990s"
	ShapeDigits       // digits, and at most . , % : - / besides: "2,500", "9/11"
	ShapeSymbol       // neither letter nor digit: ",", "--"
	ShapeOther        // kept free
)

// Shape names the class of a word's letters, in this order:
//
//  1. The word has a digit (unicode.IsDigit): 7 when every character is a
//     digit or one of ".,%:-/", else 6.
//  2. It has no letter (unicode.IsLetter): 8.
//  3. From here only its letters count. All lower (unicode.IsLower): 1.
//  4. Exactly one letter, upper (unicode.IsUpper): 4.
//  5. First letter upper, all others lower: 2.
//  6. All upper: 3.
//  7. Else 5.
func Shape(word string) uint8 {
	if word == "" {
		return ShapeNone
	}
	var letters, upper, lower int
	digit, other, firstUpper := false, false, false
	for _, r := range word {
		if unicode.IsDigit(r) {
			digit = true
			continue
		}
		other = other || !strings.ContainsRune(".,%:-/", r)
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		switch {
		case unicode.IsLower(r):
			lower++
		case unicode.IsUpper(r):
			upper++
			firstUpper = firstUpper || letters == 1
		}
	}
	switch {
	case digit && other:
		return ShapeAlnum
	case digit:
		return ShapeDigits
	case letters == 0:
		return ShapeSymbol
	case lower == letters:
		return ShapeLower
	case letters == 1 && upper == 1:
		return ShapeSingle
	case firstUpper && lower == letters-1:
		return ShapeTitle
	case upper == letters:
		return ShapeUpper
	}
	return ShapeMixed
}
