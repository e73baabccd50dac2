// Package eval scores records against hand-coded articles.
//
// It takes articles in the annotation format and records, and gives the figures of the codebook's scorer: precision, recall
// and F1 of events by trigger, type, quad, status, source, target, dyad, mode and in full; accuracy of by, date, place,
// numbers and code among events of the right type; quotations and their speakers. It does not know how records are made.
package eval
