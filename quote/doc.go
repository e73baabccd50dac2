// Package quote finds quotations: what was said, in whose words, by whom, to whom.
//
// It takes a Doc with the cues that the quotation heads found, and gives Quotations that point at words of the Doc. It
// does not know who the speakers are beyond the words that name them (package actor), nor what is done in the speech.
package quote
