// Package actor says who is who in an article: which words stand for one actor, and what that actor's code is.
//
// It takes a Doc, the words that play a part in events and quotations, and the knowledge base; it gives a Cast of actors
// with their mentions. Names are joined by what they say (surname, acronym, the same country), pronouns and nominals by the
// links head of the network. It does not know what the actors did.
package actor
