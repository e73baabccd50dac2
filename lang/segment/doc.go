// Package segment cuts plain text into sentences and sentences into words.
//
// Sentences takes one paragraph of a text and gives its sentences; Tokens takes one sentence (or any stretch of text)
// and gives its syntactic words as Universal Dependencies English has them: "don't" is do + n't, "cannot" is
// can + not, "well-known" is well + - + known, while "non-violent" and "e-mail" stay whole. Both append spans of byte
// offsets into the text they were given, in order, never empty, never overlapping, and together they cover every
// character that is not white space. Any bytes may come in, valid UTF-8 or not.
//
// The package does not know what a word means, what language a text is in, where paragraphs or headlines begin, or
// how the spans are used. It holds no state: everything is safe for many goroutines.
package segment
