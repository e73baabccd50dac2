// Package record holds what demarche says of an article: the types of the public interface, their checks, and the forms
// in which they are printed (JSON, JSON Lines, CSV, a report for people).
//
// Takes finished values; gives bytes. It does not know how a fact was found.
package record
